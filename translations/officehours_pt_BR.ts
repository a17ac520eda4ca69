<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ChartData</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a point of a chart: name, what is counted, value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Office Hours is running already, but does not answer.</source>
        <translation>O Office Hours já está aberto, mas não responde.</translation>
    </message>
</context>
<context>
    <name>oh::app::AccountSession</name>
    <message>
        <source>Office Hours on %1 (%2)</source>
        <translation>Office Hours em %1 (%2)</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Sua sessão terminou. Entre de novo.</translation>
    </message>
</context>
<context>
    <name>oh::app::BrowserConsent</name>
    <message>
        <source>Nothing came back from the browser. Try again.</source>
        <translation>O navegador não devolveu nada. Tente de novo.</translation>
    </message>
    <message>
        <source>Office Hours has what it needs. You can close this page.</source>
        <extracomment>Shown in the browser, after the person agreed or refused there</extracomment>
        <translation>O Office Hours já tem o que precisa. Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>This computer does not let Office Hours wait for the browser. Sign in by mail instead.</source>
        <translation>Este computador não deixa o Office Hours esperar pelo navegador. Entre por e-mail.</translation>
    </message>
    <message>
        <source>You did not agree in the browser. Nothing has changed.</source>
        <translation>Você não deu a permissão no navegador. Nada mudou.</translation>
    </message>
    <message>
        <source>The provider refused it (%1). Ask your coordinator, or use another account.</source>
        <translation>O provedor recusou (%1). Fale com a coordenação ou use outra conta.</translation>
    </message>
</context>
<context>
    <name>oh::app::CommandLine</name>
    <message>
        <source>Office hours with mentors: the desktop application.</source>
        <translation>Reuniões com mentores: o aplicativo para computador.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>The server&apos;s address (else OFFICEHOURS_SERVER, else the one used last).</source>
        <translation>O endereço do servidor (senão OFFICEHOURS_SERVER, senão o último usado).</translation>
    </message>
    <message>
        <source>Forgets the window&apos;s place and size, and all layouts.</source>
        <translation>Esquece o lugar e o tamanho da janela e todos os layouts.</translation>
    </message>
    <message>
        <source>An officehours: address to open.</source>
        <translation>Um endereço officehours: para abrir.</translation>
    </message>
    <message>
        <source>Give --server an address such as https://hours.example.org.</source>
        <translation>Informe em --server um endereço como https://hours.example.org.</translation>
    </message>
</context>
<context>
    <name>oh::app::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>oh::app::KeychainStore</name>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>Não há um chaveiro em execução neste computador.</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused access.</source>
        <translation>O chaveiro está bloqueado ou recusou o acesso.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached.</source>
        <translation>Não foi possível acessar o chaveiro.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>O chaveiro não responde.</translation>
    </message>
</context>
<context>
    <name>oh::ui::AboutDialog</name>
    <message>
        <source>About Office Hours</source>
        <translation>Sobre o Office Hours</translation>
    </message>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Scheduling for mentors, founders and the people who bring them together.</source>
        <translation>Reuniões marcadas entre mentores, fundadores e quem os aproxima.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Qt %1.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Qt %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>oh::ui::AccountActionDialog</name>
    <message>
        <source>under way …</source>
        <translation>em andamento…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Função</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Stands in the audit log, and in the mail that the person gets.</source>
        <translation>Fica no registro de auditoria e no e-mail que a pessoa recebe.</translation>
    </message>
    <message>
        <source>Stands in the audit log.</source>
        <translation>Fica no registro de auditoria.</translation>
    </message>
    <message>
        <source>Cancel their meetings &amp;ahead as well</source>
        <translation>Cancelar também as &amp;próximas reuniões</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Desativar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n account(s)?</source>
        <translation>
            <numerusform>Desativar %n conta?</numerusform>
            <numerusform>Desativar %n contas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 in again?</source>
        <translation>Deixar %1 entrar de novo?</translation>
    </message>
    <message numerus="yes">
        <source>Let %n people in again?</source>
        <translation>
            <numerusform>Deixar %n pessoa entrar de novo?</numerusform>
            <numerusform>Deixar %n pessoas entrarem de novo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s)?</source>
        <translation>
            <numerusform>Remover %n conta?</numerusform>
            <numerusform>Remover %n contas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 another role?</source>
        <translation>Mudar a função de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people another role?</source>
        <translation>
            <numerusform>Mudar a função de %n pessoa?</numerusform>
            <numerusform>Mudar a função de %n pessoas?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t sign in any more, are signed out everywhere, and are told by mail. Nobody finds or books them until they are reactivated.</source>
        <translation>Não será mais possível entrar, todas as sessões serão encerradas e um e-mail avisará. Até a reativação, ninguém encontra a pessoa nem reserva com ela.</translation>
    </message>
    <message>
        <source>They can sign in again. What a removed person had planned stays when they come back within a day.</source>
        <translation>Será possível entrar de novo. O que uma pessoa removida tinha planejado continua se ela voltar em até um dia.</translation>
    </message>
    <message>
        <source>They are signed out, and not found any more. Within 24 hours they can be brought back; after that, what they had planned is canceled.</source>
        <translation>Todas as sessões são encerradas, e ninguém mais encontra a pessoa. Em até 24 horas é possível trazê-la de volta; depois disso, o que estava planejado é cancelado.</translation>
    </message>
    <message>
        <source>They are signed out everywhere. A mentor who is none any more offers no times any more.</source>
        <translation>Todas as sessões são encerradas. Quem deixa de ser mentor não oferece mais horários.</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Reativar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>R&amp;emover</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>M&amp;udar a função</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>O resultado de cada conta</translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation>Em andamento…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be done. The others are; a new try leaves them alone.</source>
        <translation>
            <numerusform>%n falhou. O resto está feito; uma nova tentativa não mexe nele.</numerusform>
            <numerusform>%n falharam. O resto está feito; uma nova tentativa não mexe nele.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was typed about other people.</source>
        <translation>Você digitou isto sobre outras pessoas.</translation>
    </message>
</context>
<context>
    <name>oh::ui::AccountActions</name>
    <message>
        <source>Say why: it is about several people.</source>
        <translation>Diga por quê: trata-se de várias pessoas.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ActionItemEditor</name>
    <message>
        <source>What is to be done</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>O que é preciso fazer?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quem faz</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>It has a due date</source>
        <translation>Tem um prazo</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Who can read the action item</source>
        <translation>Quem pode ler a tarefa</translation>
    </message>
</context>
<context>
    <name>oh::ui::ActionItemRow</name>
    <message>
        <source>Change the action item</source>
        <translation>Alterar a tarefa</translation>
    </message>
    <message>
        <source>Delete the action item</source>
        <translation>Excluir a tarefa</translation>
    </message>
    <message>
        <source>Delete it for both sides?</source>
        <translation>Excluir para os dois lados?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete this action item for both sides</source>
        <translation>Excluir esta tarefa para os dois lados</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feita: %1</translation>
    </message>
    <message>
        <source>Done; click to open it again</source>
        <translation>Feita; clique para reabrir</translation>
    </message>
    <message>
        <source>Tick when done</source>
        <translation>Marque quando estiver feita</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 · was due %2</source>
        <extracomment>%1 an owner, %2 a day</extracomment>
        <translation>%1 · venceu em %2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · até %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Nobody but you can read it.</source>
        <translation>Só você pode lê-la.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Excluir?</translation>
    </message>
    <message>
        <source>Delete this action item</source>
        <translation>Excluir esta tarefa</translation>
    </message>
</context>
<context>
    <name>oh::ui::AddressDialog</name>
    <message>
        <source>Picture from an address</source>
        <translation>Foto de um endereço</translation>
    </message>
    <message>
        <source>Where is your picture?</source>
        <translation>Onde está a sua foto?</translation>
    </message>
    <message>
        <source>The server fetches it in a moment, once; it can be cropped afterwards.</source>
        <translation>O servidor a busca em instantes, uma única vez; depois você pode recortá-la.</translation>
    </message>
    <message>
        <source>&amp;Address of the picture</source>
        <translation>&amp;Endereço da foto</translation>
    </message>
    <message>
        <source>JPEG, PNG or WebP, up to 5 MB.</source>
        <translation>JPEG, PNG ou WebP, até 5 MB.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Digite um endereço.</translation>
    </message>
    <message>
        <source>Enter a whole address that begins with https://.</source>
        <translation>Digite um endereço completo, que comece com https://.</translation>
    </message>
</context>
<context>
    <name>oh::ui::AlternativesView</name>
    <message>
        <source>Other mentors for you</source>
        <translation>Outros mentores para você</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Look for other mentors again</source>
        <translation>Procurar outros mentores de novo</translation>
    </message>
    <message>
        <source>Browse all mentors</source>
        <translation>Ver todos os mentores</translation>
    </message>
    <message>
        <source>Looking for mentors with free slots…</source>
        <translation>Procurando mentores com horários livres…</translation>
    </message>
    <message>
        <source>No other mentor that fits has a free slot in the next two weeks.</source>
        <translation>Nenhum outro mentor que combine com você tem horário livre nas próximas duas semanas.</translation>
    </message>
    <message>
        <source>%1, free %2</source>
        <translation>%1, livre %2</translation>
    </message>
    <message>
        <source>See %1 and their free slots</source>
        <translation>Ver %1 e seus horários livres</translation>
    </message>
    <message>
        <source>Next free slot: %1</source>
        <extracomment>%1 a moment such as &quot;Tue 6 Jan, 10:00&quot;</extracomment>
        <translation>Próximo horário livre: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::ArchivePage</name>
    <message>
        <source>Search people and what it was about</source>
        <translation>Buscar pessoas e assuntos</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Buscar no arquivo morto</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted record(s), the last first</source>
        <translation>
            <numerusform>%n registro excluído, o último primeiro</numerusform>
            <numerusform>%n registros excluídos, os últimos primeiro</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try other words, or everything.</source>
        <translation>Tente outras palavras, ou tudo.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing was deleted yet</source>
        <translation>Nada foi excluído ainda</translation>
    </message>
    <message>
        <source>Availability, tags, meetings and ratings that are deleted stay to be seen here. Removed people are among the users.</source>
        <translation>Disponibilidades, etiquetas, reuniões e avaliações excluídas continuam visíveis aqui. Quem foi removido está em “Pessoas”.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivo morto</translation>
    </message>
</context>
<context>
    <name>oh::ui::ArchivePresenter</name>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>two people: the mentor and the mentee of a meeting, or who rated whom</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Exclusão</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Tag of a person</source>
        <translation>Etiqueta de pessoa</translation>
    </message>
</context>
<context>
    <name>oh::ui::AttendancePanel</name>
    <message>
        <source>Who came?</source>
        <translation>Quem compareceu?</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Nobody has noted yet who came.</source>
        <translation>Ninguém registrou ainda quem compareceu.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>a coordenação</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>%1 · noted by %2, %3</source>
        <extracomment>%1 &quot;Both came&quot;, %2 a name or &quot;you&quot;, %3 a moment</extracomment>
        <translation>%1 · quem registrou: %2, %3</translation>
    </message>
</context>
<context>
    <name>oh::ui::AuditModel</name>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>ID do objeto</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>oh::ui::AuditPage</name>
    <message>
        <source>E&amp;xport as CSV …</source>
        <translation>E&amp;xportar como CSV…</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Search actions, reasons and values</source>
        <translation>Buscar ações, motivos e valores</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Qualquer ação</translation>
    </message>
    <message>
        <source>%1: all</source>
        <extracomment>everything of one kind in the audit log: &quot;Meetings: all&quot;</extracomment>
        <translation>%1: tudo</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Any object</source>
        <translation>Qualquer objeto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualquer dia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>De – até…</translation>
    </message>
    <message>
        <source>Only what this person did</source>
        <translation>Só o que esta pessoa fez</translation>
    </message>
    <message>
        <source>Done by anybody</source>
        <translation>Feito por qualquer pessoa</translation>
    </message>
    <message>
        <source>Only what this request did</source>
        <translation>Só o que esta requisição fez</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>&amp;Open the object</source>
        <translation>A&amp;brir o objeto</translation>
    </message>
    <message>
        <source>Copy the &amp;request id</source>
        <translation>Copiar o &amp;ID da requisição</translation>
    </message>
    <message>
        <source>All of this re&amp;quest</source>
        <translation>&amp;Tudo desta requisição</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>Show or hide the &amp;changes</source>
        <translation>&amp;Mostrar ou ocultar as alterações</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Buscar no registro de auditoria</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 a person or a thing: only entries about them are shown</extracomment>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Only entries about %1; press to show all</source>
        <translation>Só entradas sobre %1; pressione para mostrar todas</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horários no fuso %1</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Nenhuma entrada</translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation>Nenhuma entrada encontrada</translation>
    </message>
    <message>
        <source>Try other words, days or people.</source>
        <translation>Tente outras palavras, dias ou pessoas.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>What coordinators change appears here.</source>
        <translation>O que a coordenação altera aparece aqui.</translation>
    </message>
    <message>
        <source>Request id copied</source>
        <translation>ID da requisição copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the audit log as CSV</source>
        <translation>Salvar o registro de auditoria como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Não foi possível gravar %1: %2. Escolha outro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved as %1</source>
        <extracomment>%n entries, %1 a file</extracomment>
        <translation>
            <numerusform>%n entrada salva em %1</numerusform>
            <numerusform>%n entradas salvas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
</context>
<context>
    <name>oh::ui::AuditTexts</name>
    <message>
        <source>Meeting booked</source>
        <translation>Reunião reservada</translation>
    </message>
    <message>
        <source>Meeting edited</source>
        <translation>Reunião editada</translation>
    </message>
    <message>
        <source>Meeting moved</source>
        <translation>Reunião remarcada</translation>
    </message>
    <message>
        <source>Meeting confirmed</source>
        <translation>Reunião confirmada</translation>
    </message>
    <message>
        <source>Meeting canceled</source>
        <translation>Reunião cancelada</translation>
    </message>
    <message>
        <source>Attendance noted</source>
        <translation>Presença registrada</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota excluída</translation>
    </message>
    <message>
        <source>Action item deleted</source>
        <translation>Tarefa excluída</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Conta criada</translation>
    </message>
    <message>
        <source>Account edited</source>
        <translation>Conta editada</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Função alterada</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Conta desativada</translation>
    </message>
    <message>
        <source>Account reactivated</source>
        <translation>Conta reativada</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Conta removida</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Dados pessoais apagados</translation>
    </message>
    <message>
        <source>Score set</source>
        <translation>Pontuação fixada</translation>
    </message>
    <message>
        <source>Set score cleared</source>
        <translation>Pontuação fixada retirada</translation>
    </message>
    <message>
        <source>Exception approved</source>
        <translation>Exceção aprovada</translation>
    </message>
    <message>
        <source>Exception denied</source>
        <translation>Exceção negada</translation>
    </message>
    <message>
        <source>Exception granted</source>
        <translation>Exceção concedida</translation>
    </message>
    <message>
        <source>Decision undone</source>
        <translation>Decisão desfeita</translation>
    </message>
    <message>
        <source>Interest in a meeting sent</source>
        <translation>Interesse em reunião enviado</translation>
    </message>
    <message>
        <source>Tag made</source>
        <translation>Etiqueta criada</translation>
    </message>
    <message>
        <source>Tag approved</source>
        <translation>Etiqueta aprovada</translation>
    </message>
    <message>
        <source>Tag rejected</source>
        <translation>Etiqueta rejeitada</translation>
    </message>
    <message>
        <source>Tag edited</source>
        <translation>Etiqueta editada</translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation>Etiquetas mescladas</translation>
    </message>
    <message>
        <source>Profile edited</source>
        <translation>Perfil editado</translation>
    </message>
    <message>
        <source>Tag of a profile set</source>
        <translation>Etiqueta posta no perfil</translation>
    </message>
    <message>
        <source>Tag of a profile removed</source>
        <translation>Etiqueta tirada do perfil</translation>
    </message>
    <message>
        <source>Picture set</source>
        <translation>Foto definida</translation>
    </message>
    <message>
        <source>Picture cropped</source>
        <translation>Foto recortada</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Foto removida</translation>
    </message>
    <message>
        <source>Location made</source>
        <translation>Local criado</translation>
    </message>
    <message>
        <source>Location edited</source>
        <translation>Local editado</translation>
    </message>
    <message>
        <source>Location deactivated</source>
        <translation>Local desativado</translation>
    </message>
    <message>
        <source>Location reactivated</source>
        <translation>Local reativado</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Arquivo removido</translation>
    </message>
    <message>
        <source>Infected file kept away</source>
        <translation>Arquivo infectado bloqueado</translation>
    </message>
    <message>
        <source>Export asked for</source>
        <translation>Exportação pedida</translation>
    </message>
    <message>
        <source>Export downloaded</source>
        <translation>Exportação baixada</translation>
    </message>
    <message>
        <source>Export canceled</source>
        <translation>Exportação cancelada</translation>
    </message>
    <message>
        <source>Job tried again</source>
        <translation>Nova tentativa de trabalho</translation>
    </message>
    <message>
        <source>Job discarded</source>
        <translation>Trabalho descartado</translation>
    </message>
    <message>
        <source>Periodic job run</source>
        <translation>Trabalho periódico executado</translation>
    </message>
    <message>
        <source>Mail sent again</source>
        <translation>E-mail reenviado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sessão iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>A used token was used again</source>
        <translation>Token já usado foi usado de novo</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Falha no login</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Acesso recusado</translation>
    </message>
    <message>
        <source>Calendar address renewed</source>
        <translation>Endereço da agenda renovado</translation>
    </message>
    <message>
        <source>Calendar address ended</source>
        <translation>Endereço da agenda encerrado</translation>
    </message>
    <message>
        <source>Keys rotated</source>
        <translation>Chaves trocadas</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Calendar addresses</source>
        <translation>Endereços da agenda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exceção</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Copy of one&apos;s data</source>
        <translation>Cópia dos próprios dados</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Periodic job</source>
        <translation>Trabalho periódico</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removida</translation>
    </message>
    <message>
        <source>E-mail changed</source>
        <translation>E-mail alterado</translation>
    </message>
    <message>
        <source>Phone changed</source>
        <translation>Telefone alterado</translation>
    </message>
    <message>
        <source>Meetings canceled</source>
        <translation>Reuniões canceladas</translation>
    </message>
    <message>
        <source>Meetings kept</source>
        <translation>Reuniões mantidas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Set by a coordinator</source>
        <translation>Fixada pela coordenação</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mentee (id)</source>
        <translation>Mentorado (ID)</translation>
    </message>
    <message>
        <source>Mentor (id)</source>
        <translation>Mentor (ID)</translation>
    </message>
    <message>
        <source>Slot (id)</source>
        <translation>Horário (ID)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Tipo de reunião</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Link da reunião</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiais</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Times offered there</source>
        <translation>Disponibilidades no local</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Quem compareceu</translation>
    </message>
    <message>
        <source>Canceled by (id)</source>
        <translation>Quem cancelou (ID)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Note of the decision</source>
        <translation>Observação da decisão</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Mesclada com</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome exibido</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>What it said of somebody was taken out on their request.</source>
        <translation>O que dizia sobre alguém foi retirado a pedido dessa pessoa.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>No value was changed, or none was noted.</source>
        <translation>Nenhum valor foi alterado, ou nenhum foi registrado.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>ID do objeto</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>field, old value, new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <extracomment>field, new value</extracomment>
        <translation>%1: novo valor: %2</translation>
    </message>
    <message>
        <source>%1: no longer: %2</source>
        <extracomment>field, old value</extracomment>
        <translation>%1: valor retirado: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a kind of thing and its name: &quot;Location Library&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Alguém que já saiu</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>Notification tried again</source>
        <translation>Nova tentativa de notificação</translation>
    </message>
    <message>
        <source>Notification discarded</source>
        <translation>Notificação descartada</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>Another e-mail address asked for</source>
        <translation>Outro endereço de e-mail pedido</translation>
    </message>
    <message>
        <source>Wrong code for another e-mail address</source>
        <translation>Código errado para outro endereço de e-mail</translation>
    </message>
    <message>
        <source>Change of the e-mail address canceled</source>
        <translation>Mudança do endereço de e-mail cancelada</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>Endereço de e-mail alterado</translation>
    </message>
    <message>
        <source>Change of the e-mail address stopped</source>
        <translation>Mudança do endereço de e-mail impedida</translation>
    </message>
    <message>
        <source>Change of the e-mail address taken back</source>
        <translation>Mudança do endereço de e-mail desfeita</translation>
    </message>
    <message>
        <source>Old e-mail address asked back, but another account has it</source>
        <translation>Pedido o endereço de e-mail anterior de volta, mas outra conta o tem</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityDialog</name>
    <message>
        <source>Edit availability</source>
        <translation>Editar disponibilidade</translation>
    </message>
    <message>
        <source>Add availability</source>
        <translation>Adicionar disponibilidade</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Todo mês</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>A cada três meses</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>Re&amp;petição</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Ends on a day</source>
        <translation>Termina em um dia</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Início</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Fim</translation>
    </message>
    <message>
        <source>&amp;Slot length</source>
        <translation>D&amp;uração do horário</translation>
    </message>
    <message>
        <source>&amp;Buffer between slots</source>
        <translation>I&amp;ntervalo entre horários</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fu&amp;so horário</translation>
    </message>
    <message>
        <source>Where you meet</source>
        <translation>Onde é a reunião</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>&amp;On-line</translation>
    </message>
    <message>
        <source>Office &amp;location</source>
        <translation>&amp;Local do escritório</translation>
    </message>
    <message>
        <source>&amp;Another place</source>
        <translation>Ou&amp;tro lugar</translation>
    </message>
    <message>
        <source>Where you meet *</source>
        <translation>Onde é a reunião *</translation>
    </message>
    <message>
        <source>You meet by video call.</source>
        <translation>A reunião é por videochamada.</translation>
    </message>
    <message>
        <source>Lo&amp;cation</source>
        <translation>Lo&amp;cal</translation>
    </message>
    <message>
        <source>Load the locations again</source>
        <translation>Carregar os locais de novo</translation>
    </message>
    <message>
        <source>Café Fleury, Weinbergsweg 20, Berlin</source>
        <translation>Café Fleury, Weinbergsweg 20, Berlim</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Lu&amp;gar</translation>
    </message>
    <message>
        <source>Mentees see this before they book.</source>
        <translation>Os mentorados veem isto antes de reservar.</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>Desc&amp;rição</translation>
    </message>
    <message>
        <source>Optional. What this time is for.</source>
        <translation>Opcional. Para que serve este tempo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>Times are on the clock of %1.</source>
        <translation>As horas seguem o relógio de %1.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>The locations could not be loaded</source>
        <translation>Não foi possível carregar os locais</translation>
    </message>
    <message>
        <source>There are no office locations yet</source>
        <translation>Ainda não há locais do escritório</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Escolha um local</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityFormPresenter</name>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>A day in the format of QDate::toString, such as &quot;Wed 7 January&quot;</extracomment>
        <translation>ddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Fill in a date and the times.</source>
        <translation>Preencha a data e as horas.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Escolha um fuso horário.</translation>
    </message>
    <message numerus="yes">
        <source>No slots: a slot of %n minute(s) does not fit.</source>
        <translation>
            <numerusform>Nenhum horário: não cabe um de %n minuto.</numerusform>
            <numerusform>Nenhum horário: não cabe um de %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s): %1</source>
        <translation>
            <numerusform>%n horário: %1</numerusform>
            <numerusform>%n horários: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n minute(s) at the end stay unused</source>
        <extracomment>%1 is &quot;3 slots: 14:00, 14:40, 15:20&quot;</extracomment>
        <translation>
            <numerusform>%1; sobra %n minuto no fim</numerusform>
            <numerusform>%1; sobram %n minutos no fim</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends on the next day</source>
        <translation>Termina no dia seguinte</translation>
    </message>
    <message>
        <source>Ends on the next day, %1</source>
        <extracomment>%1 is a day such as &quot;Wed 7 January&quot;</extracomment>
        <translation>Termina no dia seguinte, %1</translation>
    </message>
    <message>
        <source>This time is in the past: nobody could book it.</source>
        <translation>Este horário já passou: ninguém poderia reservá-lo.</translation>
    </message>
    <message>
        <source>The clocks go forward over %1 on that day: it begins at %2.</source>
        <translation>Nesse dia o relógio é adiantado e pula %1: o início fica às %2.</translation>
    </message>
    <message>
        <source>The clocks go back on that day and show %1 twice: the first is meant.</source>
        <translation>Nesse dia o relógio é atrasado e mostra %1 duas vezes: vale a primeira.</translation>
    </message>
    <message>
        <source>The clocks go forward over %1 on that day: it ends at %2.</source>
        <translation>Nesse dia o relógio é adiantado e pula %1: o fim fica às %2.</translation>
    </message>
    <message>
        <source>The clocks go back on that day and show %1 twice: it ends at the first.</source>
        <translation>Nesse dia o relógio é atrasado e mostra %1 duas vezes: o fim fica na primeira.</translation>
    </message>
    <message>
        <source>On %1 this overlaps with your availability from %2 to %3.</source>
        <extracomment>%1 is a day, %2 and %3 are times</extracomment>
        <translation>Em %1 isto coincide com a sua disponibilidade das %2 às %3.</translation>
    </message>
    <message>
        <source>This has begun already: only slots from now on are made.</source>
        <translation>Já começou: só são criados horários a partir de agora.</translation>
    </message>
    <message>
        <source>Mentees book at least one day ahead, so slots before %1 can&apos;t be booked.</source>
        <translation>Os mentorados reservam com pelo menos um dia de antecedência; horários antes de %1 não podem ser reservados.</translation>
    </message>
    <message>
        <source>ddd d MMMM, HH:mm</source>
        <translation>ddd, d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>Mentees see slots %n day(s) ahead: these appear on %1.</source>
        <translation>
            <numerusform>Os mentorados veem os horários com %n dia de antecedência: estes aparecem em %1.</numerusform>
            <numerusform>Os mentorados veem os horários com %n dias de antecedência: estes aparecem em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a location.</source>
        <translation>Escolha um local.</translation>
    </message>
    <message>
        <source>Say where you meet.</source>
        <translation>Diga onde é a reunião.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for a slot of %n minute(s) between start and end.</source>
        <translation>
            <numerusform>Entre o início e o fim não cabe um horário de %n minuto.</numerusform>
            <numerusform>Entre o início e o fim não cabe um horário de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Berlin.</source>
        <translation>Escolha um fuso horário da lista, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>This %1.</source>
        <extracomment>%1 is the rest of the sentence: &quot;must have at most 500 characters&quot;</extracomment>
        <translation>Valor inválido: %1.</translation>
    </message>
    <message>
        <source>This time is in the past. Choose a later day.</source>
        <translation>Este horário já passou. Escolha um dia posterior.</translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first.</source>
        <translation>O último dia não pode ser anterior ao primeiro.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Every %1, from %2 on</source>
        <extracomment>%1 is a weekday, %2 a date</extracomment>
        <translation>Toda semana (%1), a partir de %2</translation>
    </message>
    <message>
        <source>On day %1 of every month, from %2 on</source>
        <extracomment>%1 is a day of the month, %2 a date</extracomment>
        <translation>Todo mês no dia %1, a partir de %2</translation>
    </message>
    <message>
        <source>On day %1 of every third month, from %2 on</source>
        <translation>A cada três meses no dia %1, a partir de %2</translation>
    </message>
    <message>
        <source>%1; months without that day are left out</source>
        <translation>%1; meses sem esse dia são pulados</translation>
    </message>
    <message>
        <source>No slots would come of this.</source>
        <translation>Isto não geraria nenhum horário.</translation>
    </message>
    <message>
        <source>The preview is not available: %1</source>
        <translation>A prévia não está disponível: %1</translation>
    </message>
    <message>
        <source>Working out the slots…</source>
        <translation>Calculando os horários…</translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s).</source>
        <translation>
            <numerusform>Será criado %n horário.</numerusform>
            <numerusform>Serão criados %n horários.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) per week.</source>
        <translation>
            <numerusform>Será criado %n horário por semana.</numerusform>
            <numerusform>Serão criados %n horários por semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) per month.</source>
        <translation>
            <numerusform>Será criado %n horário por mês.</numerusform>
            <numerusform>Serão criados %n horários por mês.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) every three months.</source>
        <translation>
            <numerusform>Será criado %n horário a cada três meses.</numerusform>
            <numerusform>Serão criados %n horários a cada três meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>On days of travel the times are meant in %1.</source>
        <translation>Em dias de viagem, as horas valem em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n booked slot(s) stay as they are.</source>
        <translation>
            <numerusform>%n horário reservado fica como está.</numerusform>
            <numerusform>%n horários reservados ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a range of times</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) of the first month fall into your time off.</source>
        <translation>
            <numerusform>%n horário do primeiro mês cai na sua folga.</numerusform>
            <numerusform>%n horários do primeiro mês caem na sua folga.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityOutlookView</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>The ne&amp;xt slots</source>
        <translation>Próxi&amp;mos horários</translation>
    </message>
    <message>
        <source>The next slots</source>
        <translation>Próximos horários</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityPage</name>
    <message>
        <source>&amp;Add availability</source>
        <translation>&amp;Adicionar disponibilidade</translation>
    </message>
    <message>
        <source>Time &amp;off…</source>
        <translation>&amp;Folga…</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Folga</translation>
    </message>
    <message>
        <source>T&amp;ravel…</source>
        <translation>&amp;Viagem…</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viagem</translation>
    </message>
    <message>
        <source>&amp;Weekly limit…</source>
        <translation>&amp;Limite semanal…</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>Limite semanal</translation>
    </message>
    <message>
        <source>Your limit is being loaded.</source>
        <translation>Seu limite está sendo carregado.</translation>
    </message>
    <message>
        <source>Your availability</source>
        <translation>Sua disponibilidade</translation>
    </message>
    <message>
        <source>Choose a block to see its slots.</source>
        <translation>Escolha um bloco para ver os horários.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>Delete this availability</source>
        <translation>Excluir esta disponibilidade</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Edit this availability</source>
        <translation>Editar esta disponibilidade</translation>
    </message>
    <message>
        <source>Slots of this availability</source>
        <translation>Horários desta disponibilidade</translation>
    </message>
    <message>
        <source>Availability deleted</source>
        <translation>Disponibilidade excluída</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>No availability yet</source>
        <translation>Nenhuma disponibilidade ainda</translation>
    </message>
    <message>
        <source>Offer some time, and mentees can ask for a slot in it.</source>
        <translation>Ofereça um tempo seu, e os mentorados poderão pedir um horário nele.</translation>
    </message>
    <message>
        <source>Add availability</source>
        <translation>Adicionar disponibilidade</translation>
    </message>
    <message>
        <source>Slots, in %1</source>
        <translation>Horários no fuso %1</translation>
    </message>
    <message>
        <source>No slots</source>
        <translation>Nenhum horário</translation>
    </message>
    <message>
        <source>Slots appear 30 days before their time.</source>
        <translation>Os horários aparecem com 30 dias de antecedência.</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>Disponibilidade alterada</translation>
    </message>
    <message numerus="yes">
        <source>At most %n session(s) a week from now on</source>
        <translation>
            <numerusform>No máximo %n reunião por semana a partir de agora</numerusform>
            <numerusform>No máximo %n reuniões por semana a partir de agora</numerusform>
        </translation>
    </message>
    <message>
        <source>No weekly limit from now on</source>
        <translation>Sem limite semanal a partir de agora</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %n session(s) this week</source>
        <translation>
            <numerusform>%1 de no máximo %n reunião nesta semana</numerusform>
            <numerusform>%1 de no máximo %n reuniões nesta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Availability added: %n slot(s)</source>
        <translation>
            <numerusform>Disponibilidade adicionada: %n horário</numerusform>
            <numerusform>Disponibilidade adicionada: %n horários</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::AvatarEditor</name>
    <message>
        <source>Your picture</source>
        <translation>Sua foto</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>Mudar a foto</translation>
    </message>
    <message>
        <source>A picture can also be pasted, or dropped on the one that is there.</source>
        <translation>Você também pode colar uma foto ou soltá-la sobre a atual.</translation>
    </message>
    <message>
        <source>Your picture is saved.</source>
        <translation>Sua foto foi salva.</translation>
    </message>
    <message>
        <source>Your picture was fetched.</source>
        <translation>Sua foto foi baixada.</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Recortar…</translation>
    </message>
    <message>
        <source>Your picture is removed.</source>
        <translation>Sua foto foi removida.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>From an &amp;address…</source>
        <translation>De um &amp;endereço…</translation>
    </message>
    <message>
        <source>&amp;Crop…</source>
        <translation>&amp;Recortar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Remo&amp;ver…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abrindo a imagem…</translation>
    </message>
    <message>
        <source>The picture is being fetched…</source>
        <translation>A imagem está sendo baixada…</translation>
    </message>
    <message>
        <source>Removing the picture…</source>
        <translation>Removendo a foto…</translation>
    </message>
    <message>
        <source>JPEG, PNG or WebP, up to 5 MB. You can also drop one here.</source>
        <translation>JPEG, PNG ou WebP, até 5 MB. Você também pode soltar uma imagem aqui.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolha uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Imagens (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Drop it to make it your picture.</source>
        <translation>Solte para usá-la como sua foto.</translation>
    </message>
    <message>
        <source>Remove your picture?</source>
        <translation>Remover a sua foto?</translation>
    </message>
    <message>
        <source>Others see your initials instead. The picture and how it is cut are deleted.</source>
        <translation>Os outros verão as suas iniciais. A foto e o recorte são excluídos.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Rem&amp;over</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvatarPresenter</name>
    <message>
        <source>No picture could be fetched from this address. Check it, or save the picture and choose it as a file.</source>
        <translation>Não foi possível baixar uma imagem deste endereço. Confira o endereço, ou salve a imagem e escolha-a como arquivo.</translation>
    </message>
    <message>
        <source>What is at this address is no JPEG, PNG or WebP picture. Use the address of the picture itself, not of a page.</source>
        <translation>O que está neste endereço não é uma imagem JPEG, PNG ou WebP. Use o endereço da própria imagem, não o de uma página.</translation>
    </message>
    <message>
        <source>The picture at this address has more than 5 MB. Use a smaller one.</source>
        <translation>A imagem neste endereço tem mais de 5 MB. Use uma menor.</translation>
    </message>
    <message>
        <source>The virus scanner found something in this picture.</source>
        <translation>O antivírus encontrou algo nesta imagem.</translation>
    </message>
    <message>
        <source>This is no file. Choose a JPEG, PNG or WebP picture.</source>
        <translation>Isto não é um arquivo. Escolha uma imagem JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>This picture has more than 5 MB. Make it smaller, or choose another one.</source>
        <translation>Esta imagem tem mais de 5 MB. Reduza-a ou escolha outra.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: %1</source>
        <translation>Não foi possível ler este arquivo: %1</translation>
    </message>
    <message>
        <source>This is no JPEG, PNG or WebP picture. Choose another file.</source>
        <translation>Isto não é uma imagem JPEG, PNG ou WebP. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first.</source>
        <translation>Não há imagem na área de transferência. Copie uma primeiro.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller, or choose another one.</source>
        <translation>Esta imagem tem pixels demais. Reduza-a ou escolha outra.</translation>
    </message>
    <message>
        <source>This picture is damaged. Choose another one.</source>
        <translation>Esta imagem está danificada. Escolha outra.</translation>
    </message>
    <message>
        <source>This picture is too small. It needs at least 32 × 32 pixels.</source>
        <translation>Esta imagem é pequena demais. São necessários pelo menos 32 × 32 pixels.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BellButton</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notificações, %n não lida</numerusform>
            <numerusform>Notificações, %n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
</context>
<context>
    <name>oh::ui::BlockCardDelegate</name>
    <message>
        <source>Past</source>
        <translation>Passada</translation>
    </message>
</context>
<context>
    <name>oh::ui::BlockListModel</name>
    <message>
        <source>Every %1 · %2 (%3)</source>
        <extracomment>%1 is a weekday, %2 hours, %3 the short name of a time zone</extracomment>
        <translation>Toda semana (%1) · %2 (%3)</translation>
    </message>
    <message>
        <source>Monthly on day %1 · %2 (%3)</source>
        <extracomment>%1 is a day of the month, %2 hours, %3 the short name of a time zone</extracomment>
        <translation>Todo mês no dia %1 · %2 (%3)</translation>
    </message>
    <message>
        <source>Every three months on day %1 · %2 (%3)</source>
        <translation>A cada três meses no dia %1 · %2 (%3)</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <extracomment>%1 is a day, %2 hours, %3 the short name of a time zone</extracomment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>%1-minute slots, no buffer</source>
        <translation>Horários de %1 min, sem intervalo</translation>
    </message>
    <message>
        <source>%1-minute slots, %2 min buffer</source>
        <translation>Horários de %1 min, intervalo de %2 min</translation>
    </message>
    <message>
        <source>No open slots</source>
        <translation>Nenhum horário livre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slots booked</source>
        <translation>
            <numerusform>%1 de %n horário reservado</numerusform>
            <numerusform>%1 de %n horários reservados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, past</source>
        <translation>%1, passada</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingActionBar</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>&amp;Recusar…</translation>
    </message>
    <message>
        <source>&amp;Propose another time…</source>
        <translation>&amp;Propor outro horário…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>Re&amp;tirar pedido…</translation>
    </message>
    <message>
        <source>Cancel &amp;meeting…</source>
        <translation>Cancelar re&amp;união…</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirar o pedido</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancelar a reunião</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingCardDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a day, %2 hours</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingCarePresenter</name>
    <message>
        <source>Both came</source>
        <translation>Os dois compareceram</translation>
    </message>
    <message>
        <source>The mentor did not come</source>
        <translation>O mentor não compareceu</translation>
    </message>
    <message>
        <source>The mentee did not come</source>
        <translation>O mentorado não compareceu</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Ninguém compareceu</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingConsoleActions</name>
    <message>
        <source>%1 meets %2 on %3. Both get a mail.</source>
        <translation>%1 se reúne com %2 em %3. Os dois recebem um e-mail.</translation>
    </message>
    <message>
        <source>Moved to %1. Both get a mail.</source>
        <translation>Remarcada para %1. Os dois recebem um e-mail.</translation>
    </message>
    <message>
        <source>Meeting of %1 and %2 saved</source>
        <translation>Reunião de %1 e %2 salva</translation>
    </message>
    <message>
        <source>Meeting of %1 and %2 confirmed</source>
        <translation>Reunião de %1 e %2 confirmada</translation>
    </message>
    <message>
        <source>Meeting of %1 and %2 canceled. Both get a mail.</source>
        <translation>Reunião de %1 e %2 cancelada. Os dois recebem um e-mail.</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Registrado: %1</translation>
    </message>
    <message>
        <source>Taken back: nothing is noted about who came</source>
        <translation>Desfeito: não há registro de quem compareceu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Confirm the meeting of %1 and %2?</source>
        <translation>Confirmar a reunião de %1 e %2?</translation>
    </message>
    <message>
        <source>&amp;Confirm all the same</source>
        <translation>&amp;Confirmar mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Leave it a request</source>
        <translation>&amp;Deixar como solicitação</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingDetailView</name>
    <message>
        <source>Details of the meeting</source>
        <translation>Detalhes da reunião</translation>
    </message>
    <message>
        <source>Choose a meeting to see its details.</source>
        <translation>Escolha uma reunião para ver os detalhes.</translation>
    </message>
    <message>
        <source>What to see of the meeting</source>
        <translation>O que ver da reunião</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiais</translation>
    </message>
    <message>
        <source>Pitch decks</source>
        <translation>Pitch decks</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>the reader&apos;s own name in a list of participants</extracomment>
        <translation>%1 (você)</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingDialog</name>
    <message>
        <source>Book a meeting</source>
        <translation>Reservar uma reunião</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Reunião com %1</translation>
    </message>
    <message>
        <source>For the mentor: %1, %2</source>
        <extracomment>the same moment where the mentor is; %1 day and time range, %2 time zone</extracomment>
        <translation>Para o mentor: %1, %2</translation>
    </message>
    <message>
        <source>For example: which pricing model fits our first ten enterprise customers</source>
        <translation>Por exemplo: que modelo de preços serve para os nossos dez primeiros clientes corporativos</translation>
    </message>
    <message>
        <source>Meeting &amp;goal</source>
        <translation>O&amp;bjetivo da reunião</translation>
    </message>
    <message numerus="yes">
        <source>What do you want to achieve? At least %n character(s).</source>
        <translation>
            <numerusform>O que você quer alcançar? Pelo menos %n caractere.</numerusform>
            <numerusform>O que você quer alcançar? Pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials to review</source>
        <translation>Materiais para ver antes</translation>
    </message>
    <message>
        <source>&amp;Add another link</source>
        <translation>&amp;Adicionar outro link</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a time zone: abbreviation and name</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This meeting is scheduled for %1 in your timezone (%2).</source>
        <translation>A reunião está prevista para %1 no seu fuso horário (%2).</translation>
    </message>
    <message numerus="yes">
        <source>After this booking you have %n left this week.</source>
        <translation>
            <numerusform>Depois desta reserva, resta %n nesta semana.</numerusform>
            <numerusform>Depois desta reserva, restam %n nesta semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Confirm booking</source>
        <translation>&amp;Confirmar reserva</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Remover este link</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>Remove link %1</source>
        <translation>Remover o link %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>characters typed, characters allowed</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID da requisição: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingFormPresenter</name>
    <message numerus="yes">
        <source>Say in at least %n character(s) what you want to achieve.</source>
        <translation>
            <numerusform>Diga em pelo menos %n caractere o que você quer alcançar.</numerusform>
            <numerusform>Diga em pelo menos %n caracteres o que você quer alcançar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Encurte para %n caractere.</numerusform>
            <numerusform>Encurte para %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slot is not kept for you any more: you have had it for as long as anybody can. It is yours if you send the request before somebody else books it.</source>
        <translation>O horário não está mais guardado para você: você já o teve pelo tempo máximo. Ele é seu se você enviar o pedido antes que outra pessoa o reserve.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingHistory</name>
    <message>
        <source>Requested by you</source>
        <translation>Pedida por você</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>Pedida por %1</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Confirmada por você</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmada por %1</translation>
    </message>
    <message>
        <source>Confirmed by a coordinator</source>
        <translation>Confirmada pela coordenação</translation>
    </message>
    <message>
        <source>Confirmed automatically</source>
        <translation>Confirmada automaticamente</translation>
    </message>
    <message>
        <source>Declined by you</source>
        <translation>Recusada por você</translation>
    </message>
    <message>
        <source>Declined by %1</source>
        <translation>Recusada por %1</translation>
    </message>
    <message>
        <source>Declined by a coordinator</source>
        <translation>Recusada pela coordenação</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Canceled by you</source>
        <translation>Cancelada por você</translation>
    </message>
    <message>
        <source>Canceled by %1</source>
        <translation>Cancelada por %1</translation>
    </message>
    <message>
        <source>Canceled by a coordinator</source>
        <translation>Cancelada pela coordenação</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>noted by you</source>
        <translation>registrado por você</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>registrado por %1</translation>
    </message>
    <message>
        <source>noted by a coordinator</source>
        <translation>registrado pela coordenação</translation>
    </message>
    <message>
        <source>You proposed another time</source>
        <translation>Você propôs outro horário</translation>
    </message>
    <message>
        <source>%1 proposed another time</source>
        <translation>%1 propôs outro horário</translation>
    </message>
    <message>
        <source>Booked by you</source>
        <translation>Reservada por você</translation>
    </message>
    <message>
        <source>Booked by %1</source>
        <translation>Reservada por %1</translation>
    </message>
    <message>
        <source>Booked by a coordinator</source>
        <translation>Reservada pela coordenação</translation>
    </message>
    <message>
        <source>Moved to the proposed time</source>
        <translation>Remarcada para o horário proposto</translation>
    </message>
    <message>
        <source>Moved by you</source>
        <translation>Remarcada por você</translation>
    </message>
    <message>
        <source>Moved by %1</source>
        <translation>Remarcada por %1</translation>
    </message>
    <message>
        <source>Moved by a coordinator</source>
        <translation>Remarcada pela coordenação</translation>
    </message>
    <message>
        <source>You accepted the proposal</source>
        <translation>Você aceitou a proposta</translation>
    </message>
    <message>
        <source>%1 accepted the proposal</source>
        <translation>%1 aceitou a proposta</translation>
    </message>
    <message>
        <source>You declined the proposal</source>
        <translation>Você recusou a proposta</translation>
    </message>
    <message>
        <source>%1 declined the proposal</source>
        <translation>%1 recusou a proposta</translation>
    </message>
    <message>
        <source>You withdrew the proposal</source>
        <translation>Você retirou a proposta</translation>
    </message>
    <message>
        <source>%1 withdrew the proposal</source>
        <translation>%1 retirou a proposta</translation>
    </message>
    <message>
        <source>The proposal lapsed</source>
        <translation>A proposta expirou</translation>
    </message>
    <message>
        <source>Attendance taken back by you</source>
        <translation>Presença desfeita por você</translation>
    </message>
    <message>
        <source>Attendance taken back by %1</source>
        <translation>Presença desfeita por %1</translation>
    </message>
    <message>
        <source>Attendance taken back by a coordinator</source>
        <translation>Presença desfeita pela coordenação</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 and %2 are moments: the time of a meeting before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Canceled by you&quot;, %2 a reason such as &quot;Emergency&quot;
----------
%1 &quot;Both came&quot;, %2 &quot;noted by you&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Expired without an answer</source>
        <translation>Expirou sem resposta</translation>
    </message>
    <message>
        <source>The meeting took place</source>
        <translation>A reunião aconteceu</translation>
    </message>
    <message>
        <source>%1 meets instead of %2</source>
        <translation>A reunião é com %1 em vez de %2</translation>
    </message>
    <message>
        <source>Both came</source>
        <translation>Os dois compareceram</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 não compareceu</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Ninguém compareceu</translation>
    </message>
    <message>
        <source>Expires unless it is answered before</source>
        <translation>Expira se não for respondida antes</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingHistoryView</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Ler o histórico de novo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>There may be more: the history could not be read. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Talvez haja mais: não foi possível ler o histórico. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a day, %2 hours</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You proposed another time; the proposal lapses %1</source>
        <extracomment>%1 is &quot;in 20 hours&quot;, %2 a name</extracomment>
        <translation>Você propôs outro horário; a proposta expira %1</translation>
    </message>
    <message>
        <source>%2 proposes another time; answer %1 at the latest</source>
        <translation>%2 propõe outro horário; o prazo para responder termina %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expira %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>%1 on %2 · %3</source>
        <extracomment>%1 is &quot;Canceled&quot; or &quot;Declined&quot;, %2 a date, %3 a reason such as &quot;Emergency&quot;</extracomment>
        <translation>%1 em %2 · %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>The request was not answered in time</source>
        <translation>O pedido não foi respondido a tempo</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Reunião com %1</translation>
    </message>
    <message>
        <source>Meeting with %1, %2</source>
        <translation>Reunião com %1, %2</translation>
    </message>
    <message>
        <source>proposed instead: %1</source>
        <translation>novo horário proposto: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingNotesPresenter</name>
    <message>
        <source>Write something first.</source>
        <translation>Escreva algo primeiro.</translation>
    </message>
    <message>
        <source>Shorten the note to 5,000 characters.</source>
        <translation>Encurte a nota para 5.000 caracteres.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Diga o que é preciso fazer.</translation>
    </message>
    <message>
        <source>Shorten it to 1,000 characters.</source>
        <translation>Encurte para 1.000 caracteres.</translation>
    </message>
    <message>
        <source>Write something, or delete the note.</source>
        <translation>Escreva algo, ou exclua a nota.</translation>
    </message>
    <message>
        <source>“%1” could not be changed. %2</source>
        <extracomment>%1 an action item, %2 the reason as a sentence</extracomment>
        <translation>Não foi possível alterar “%1”. %2</translation>
    </message>
    <message>
        <source>What the two share. Only they write here; you can remove what does not belong here. Private notes are their authors&apos; alone.</source>
        <translation>O que os dois compartilham. Só eles escrevem aqui; você pode remover o que não cabe. Notas privadas são só de quem as escreveu.</translation>
    </message>
    <message>
        <source>This meeting is off, so nothing new can be written.</source>
        <translation>Esta reunião não vai acontecer; não dá para escrever mais nada.</translation>
    </message>
    <message>
        <source>Notes and action items</source>
        <translation>Notas e tarefas</translation>
    </message>
    <message>
        <source>Notes (%1), action items (%2)</source>
        <extracomment>a tab; %1 notes, %2 action items that are still open</extracomment>
        <translation>Notas (%1), tarefas (%2)</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingNotesView</name>
    <message>
        <source>Notes and action items</source>
        <translation>Notas e tarefas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escreva uma nota…</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Adicionar &amp;nota</translation>
    </message>
    <message>
        <source>Add the note (Ctrl+Enter)</source>
        <translation>Adicionar a nota (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add action &amp;item</source>
        <translation>Adicionar tare&amp;fa</translation>
    </message>
    <message>
        <source>No shared notes.</source>
        <translation>Nenhuma nota compartilhada.</translation>
    </message>
    <message>
        <source>No notes yet. Private ones are yours alone; shared ones both of you can read.</source>
        <translation>Ainda não há notas. As privadas são só suas; as compartilhadas os dois podem ler.</translation>
    </message>
    <message>
        <source>No action items.</source>
        <translation>Nenhuma tarefa.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Adicionando…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Adicionar a nota</translation>
    </message>
    <message>
        <source>No action items yet. Shared ones both of you see and can tick off; private ones are yours alone.</source>
        <translation>Ainda não há tarefas. As compartilhadas vocês dois veem e podem marcar; as privadas são só suas.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingPanel</name>
    <message>
        <source>Booking details</source>
        <translation>Detalhes da reserva</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>What to see of the booking</source>
        <translation>O que ver da reserva</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>&amp;Reschedule …</source>
        <translation>&amp;Remarcar…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Cancel …</source>
        <translation>&amp;Cancelar…</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>Quem compareceu?</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>Registrar presença</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>The request expires %1</source>
        <translation>O pedido expira %1</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentorado</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>There is no meeting link yet. Edit the meeting to enter one.</source>
        <translation>A reunião ainda não tem link. Edite-a para informar um.</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiais</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Booking id</source>
        <translation>ID da reserva</translation>
    </message>
    <message>
        <source>Open the meeting link</source>
        <translation>Abrir o link da reunião</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingRights</name>
    <message>
        <source>The meeting begins in less than 2 hours: too soon to move it. Cancel it, or write to the other side.</source>
        <translation>A reunião começa em menos de 2 horas: não dá mais tempo de remarcar. Cancele-a ou escreva para a outra pessoa.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingTableModel</name>
    <message>
        <source>Declined</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentorado</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pedida</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingWeekGrid</name>
    <message>
        <source>Meetings of the week</source>
        <translation>Reuniões da semana</translation>
    </message>
    <message>
        <source>Arrow keys move between meetings and days, Enter opens one, Page Up and Page Down change the week, Home goes to today.</source>
        <translation>As setas passam por reuniões e dias, Enter abre uma, Page Up e Page Down mudam a semana, Home vai para hoje.</translation>
    </message>
    <message>
        <source>%1, %2, %3 with %4, %5</source>
        <extracomment>a meeting for screen readers: day, times, mentor, mentee, how it stands</extracomment>
        <translation>%1, %2, %3 com %4, %5</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1 mentor, %2 mentee</extracomment>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>in a calendar: time, mentor</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingWeekView</name>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horários no fuso %1</translation>
    </message>
    <message>
        <source>No meetings match in this week</source>
        <translation>Nenhuma reunião encontrada nesta semana</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n reunião</numerusform>
            <numerusform>%n reuniões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingsConsolePage</name>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Show as a week</source>
        <translation>Mostrar como semana</translation>
    </message>
    <message>
        <source>Search names and goals</source>
        <translation>Buscar nomes e objetivos</translation>
    </message>
    <message>
        <source>Search bookings</source>
        <translation>Buscar reservas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualquer dia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 dias</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>De – até…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Latest start first</source>
        <translation>Últimas a começar primeiro</translation>
    </message>
    <message>
        <source>Earliest start first</source>
        <translation>Primeiras a começar primeiro</translation>
    </message>
    <message>
        <source>Newest request first</source>
        <translation>Pedidos mais recentes primeiro</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por status</translation>
    </message>
    <message>
        <source>By mentor</source>
        <translation>Por mentor</translation>
    </message>
    <message>
        <source>By mentee</source>
        <translation>Por mentorado</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Which columns the table has</source>
        <translation>Quais colunas a tabela tem</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>Only this mentor</source>
        <translation>Só este mentor</translation>
    </message>
    <message>
        <source>Any mentor</source>
        <translation>Qualquer mentor</translation>
    </message>
    <message>
        <source>Only this mentee</source>
        <translation>Só este mentorado</translation>
    </message>
    <message>
        <source>Any mentee</source>
        <translation>Qualquer mentorado</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Qualquer status</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n status</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horários no fuso %1</translation>
    </message>
    <message>
        <source>The booking could not be opened. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Não foi possível abrir a reserva. %1</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>&amp;Open details</source>
        <translation>Abrir &amp;detalhes</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>C&amp;opiar linhas</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation>Nenhuma reserva</translation>
    </message>
    <message>
        <source>No bookings match</source>
        <translation>Nenhuma reserva encontrada</translation>
    </message>
    <message>
        <source>Try other words, days or a different status.</source>
        <translation>Tente outras palavras, dias ou outro status.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Ainda não há reservas</translation>
    </message>
    <message>
        <source>They appear here as soon as a mentee asks for a meeting.</source>
        <translation>Elas aparecem aqui assim que um mentorado pede uma reunião.</translation>
    </message>
    <message>
        <source>&amp;Why is a slot missing?</source>
        <translation>&amp;Por que falta um horário?</translation>
    </message>
    <message>
        <source>&amp;Book for somebody …</source>
        <translation>Reser&amp;var para alguém…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Book for somebody</source>
        <translation>Reservar para alguém</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>&amp;Reschedule …</source>
        <translation>&amp;Remarcar…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>C&amp;ancel …</source>
        <translation>&amp;Cancelar…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as the view “%1”</source>
        <translation>Salvo como a visão “%1”</translation>
    </message>
    <message>
        <source>Only declined requests</source>
        <translation>Só pedidos recusados</translation>
    </message>
    <message>
        <source>Without declined requests</source>
        <translation>Sem pedidos recusados</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Abrir os detalhes</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
</context>
<context>
    <name>oh::ui::BulkDecisionDialog</name>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Recusar</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)?</source>
        <translation>
            <numerusform>Aprovar %n pedido?</numerusform>
            <numerusform>Aprovar %n pedidos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n request(s)?</source>
        <translation>
            <numerusform>Recusar %n pedido?</numerusform>
            <numerusform>Recusar %n pedidos?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what happens to each:</source>
        <translation>Isto é o que acontece com cada um:</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Observação</translation>
    </message>
    <message>
        <source>Goes to all that have no note of their own.</source>
        <translation>Vai para todos os que não têm uma observação própria.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Try those that failed again</source>
        <translation>&amp;Tentar de novo os que falharam</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Aprovar %n</numerusform>
            <numerusform>Aprovar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n</source>
        <translation>
            <numerusform>Recusar %n</numerusform>
            <numerusform>Recusar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Keep them waiting</source>
        <translation>&amp;Deixar pendentes</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decidido</numerusform>
            <numerusform>%n decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by others already</source>
        <translation>
            <numerusform>%n já decidido por outra pessoa</numerusform>
            <numerusform>%n já decididos por outras pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>It was typed about other requests.</source>
        <translation>Você digitou isto sobre outros pedidos.</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarConnectionPresenter</name>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is Google Calendar or Outlook</extracomment>
        <translation>%1: agenda conectada.</translation>
    </message>
    <message>
        <source>At least one calendar has to be asked. Choose another one first.</source>
        <translation>É preciso consultar pelo menos uma agenda. Escolha outra primeiro.</translation>
    </message>
    <message>
        <source>The choice of calendars was not saved. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>A escolha das agendas não foi salva. %1</translation>
    </message>
    <message numerus="yes">
        <source>You have %n upcoming meeting(s).</source>
        <comment>in the next seven days</comment>
        <translation>
            <numerusform>Você tem %n reunião nos próximos sete dias.</numerusform>
            <numerusform>Você tem %n reuniões nos próximos sete dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnecting ends the check for conflicts with your other appointments. Events that are in your calendar stay there: delete them yourself if you don&apos;t want them. Mails about your meetings go on.</source>
        <translation>Ao desconectar, os conflitos com os seus outros compromissos deixam de ser verificados. O que já está na sua agenda continua lá: exclua por conta própria o que não quiser. Os e-mails sobre as suas reuniões continuam.</translation>
    </message>
    <message>
        <source>To offer new times you have to connect one again.</source>
        <translation>Para oferecer novos horários, você precisará conectar uma de novo.</translation>
    </message>
    <message>
        <source>To book again you have to connect one.</source>
        <translation>Para reservar de novo, você precisará conectar uma.</translation>
    </message>
    <message>
        <source>Your calendar is disconnected.</source>
        <translation>Sua agenda foi desconectada.</translation>
    </message>
    <message>
        <source>Your calendar is still connected. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Sua agenda continua conectada. %1</translation>
    </message>
    <message>
        <source>The calendar “%1” is not there any more. Look whether the right ones are chosen.</source>
        <extracomment>%1 the name of a calendar</extracomment>
        <translation>A agenda “%1” não existe mais. Confira se as certas estão escolhidas.</translation>
    </message>
    <message>
        <source>Your calendars were not read. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Suas agendas não foram lidas. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarConnectionView</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>%1 is Google Calendar or Outlook</extracomment>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>If no browser has opened: paste it into one on this computer</source>
        <translation>Se nenhum navegador abriu: cole-o em um neste computador</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Write meetings to</source>
        <translation>Gravar reuniões em</translation>
    </message>
    <message>
        <source>Each confirmed meeting, and every change of it.</source>
        <translation>Cada reunião confirmada e cada alteração dela.</translation>
    </message>
    <message>
        <source>You are not free when these have something</source>
        <translation>Compromissos nestas agendas ocupam o seu tempo</translation>
    </message>
    <message>
        <source>Only times are read: nobody sees what your appointments are.</source>
        <translation>Só os horários são lidos: ninguém vê quais são os seus compromissos.</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is Google Calendar or Outlook</extracomment>
        <translation>%1: agenda conectada.</translation>
    </message>
    <message>
        <source>%1 is connected. It was last asked %2.</source>
        <extracomment>%1 is Google Calendar or Outlook, %2 &quot;2 hours ago&quot;</extracomment>
        <translation>%1: agenda conectada. Última consulta %2.</translation>
    </message>
    <message>
        <source>This server is not set up to connect calendars. The addresses below work all the same.</source>
        <translation>Este servidor não está configurado para conectar agendas. Os endereços abaixo funcionam mesmo assim.</translation>
    </message>
    <message>
        <source>Connect your calendar: it is needed here, so that nobody plans over your other appointments.</source>
        <translation>Conecte a sua agenda: aqui isso é necessário, para que ninguém marque nada por cima dos seus outros compromissos.</translation>
    </message>
    <message>
        <source>Connect your calendar, and meetings appear in it and nobody plans over your other appointments.</source>
        <translation>Conecte a sua agenda: as reuniões aparecem nela e ninguém marca nada por cima dos seus outros compromissos.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Go on in your browser: sign in to %1 there, and agree. This page follows.</source>
        <translation>Continue no navegador: entre em %1 e dê a permissão. Esta página acompanha.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a browser on this computer.</source>
        <translation>Copiado. Cole em um navegador neste computador.</translation>
    </message>
    <message>
        <source>Disconnect your calendar?</source>
        <translation>Desconectar a sua agenda?</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Look for calendars again</source>
        <translation>Procurar agendas de novo</translation>
    </message>
    <message>
        <source>When you have added or removed one there</source>
        <translation>Quando você tiver incluído ou removido uma lá</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarExport</name>
    <message>
        <source>Save the meeting for your calendar</source>
        <translation>Salvar a reunião para a sua agenda</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Arquivos de agenda (*.ics)</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Reunião com %1</translation>
    </message>
    <message>
        <source>The browser could not be opened. Save the calendar file instead.</source>
        <translation>Não foi possível abrir o navegador. Salve o arquivo de agenda.</translation>
    </message>
    <message>
        <source>The calendar file could not be fetched. %1</source>
        <translation>Não foi possível obter o arquivo de agenda. %1</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <extracomment>%1 a file, %2 what the system says</extracomment>
        <translation>Não foi possível gravar %1 (%2). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarFeedsPresenter</name>
    <message>
        <source>The calendar address could not be made. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Não foi possível criar o endereço da agenda. %1</translation>
    </message>
    <message>
        <source>The calendar address could not be ended, and still works. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Não foi possível encerrar o endereço da agenda; ele ainda funciona. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarFeedsView</name>
    <message>
        <source>My meetings</source>
        <translation>Minhas reuniões</translation>
    </message>
    <message>
        <source>Only when I am busy</source>
        <translation>Só horários ocupados</translation>
    </message>
    <message>
        <source>With whom, where and what about: for your own calendar.</source>
        <translation>Com quem, onde e sobre o quê: para a sua própria agenda.</translation>
    </message>
    <message>
        <source>Times without names or words: for others who plan with you.</source>
        <translation>Horários sem nomes nem textos: para quem planeja com você.</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Encerrar…</translation>
    </message>
    <message>
        <source>End the address: %1</source>
        <extracomment>%1 is what the address shows, such as &quot;My meetings&quot;</extracomment>
        <translation>Encerrar o endereço: %1</translation>
    </message>
    <message>
        <source>Calendar address: %1</source>
        <translation>Endereço da agenda: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>Copiar o endereço: %1</translation>
    </message>
    <message>
        <source>Subscribe…</source>
        <translation>Assinar…</translation>
    </message>
    <message>
        <source>Subscribe with this computer&apos;s calendar: %1</source>
        <translation>Assinar com a agenda deste computador: %1</translation>
    </message>
    <message>
        <source>Opens the address in this computer&apos;s calendar</source>
        <translation>Abre o endereço na agenda deste computador</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown a second time. Whoever has it can read the calendar.</source>
        <translation>Copie agora: ele não é mostrado outra vez. Quem o tiver pode ler a agenda.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Não há endereço.</translation>
    </message>
    <message>
        <source>Made %1. A calendar last asked for it %2.</source>
        <translation>Criado em %1. Consultado por uma agenda %2.</translation>
    </message>
    <message>
        <source>Made %1. No calendar has asked for it yet.</source>
        <translation>Criado em %1. Nenhuma agenda o consultou ainda.</translation>
    </message>
    <message>
        <source>New address…</source>
        <translation>Novo endereço…</translation>
    </message>
    <message>
        <source>Make an address</source>
        <translation>Criar um endereço</translation>
    </message>
    <message>
        <source>New address: %1</source>
        <translation>Novo endereço: %1</translation>
    </message>
    <message>
        <source>Make an address: %1</source>
        <translation>Criar um endereço: %1</translation>
    </message>
    <message>
        <source>Copied. Add it to your calendar as a calendar from the Internet.</source>
        <translation>Copiado. Adicione à sua agenda como agenda da Internet.</translation>
    </message>
    <message>
        <source>No calendar on this computer takes such addresses. Copy it, and add it there as a calendar from the Internet.</source>
        <translation>Nenhuma agenda neste computador aceita esses endereços. Copie-o e adicione-o na sua como agenda da Internet.</translation>
    </message>
    <message>
        <source>Make a new address?</source>
        <translation>Criar um novo endereço?</translation>
    </message>
    <message>
        <source>The one there is ends: calendars that subscribe to it stop hearing of your meetings until they get the new one.</source>
        <translation>O atual deixa de valer: as agendas que o assinam não recebem mais as suas reuniões até terem o novo.</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>&amp;Criar um novo</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>End this address?</source>
        <translation>Encerrar este endereço?</translation>
    </message>
    <message>
        <source>Calendars that subscribe to it stop hearing of your meetings.</source>
        <translation>As agendas que o assinam não recebem mais as suas reuniões.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Encerrar</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarReminder</name>
    <message>
        <source>Connect your calendar, so that nobody books you when you are busy.</source>
        <translation>Conecte a sua agenda, para que ninguém reserve um horário em que você não pode.</translation>
    </message>
    <message>
        <source>Connect your calendar to book meetings around your other appointments.</source>
        <translation>Conecte a sua agenda, para reservar reuniões sem conflito com outros compromissos.</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarSyncPresenter</name>
    <message>
        <source>Nothing has to be done: its owner can connect a calendar again in their profile.</source>
        <translation>Não é preciso fazer nada: quem é dono dele pode conectar um calendário de novo no perfil.</translation>
    </message>
    <message>
        <source>Ask %1 to connect the calendar again in their profile. They were told by mail.</source>
        <translation>Peça a %1 que conecte o calendário de novo no perfil. O aviso foi enviado por e-mail.</translation>
    </message>
    <message>
        <source>Run it now, which tries the failed jobs again. What they failed of is on the page “Jobs and mail”.</source>
        <translation>Execute agora: os trabalhos que falharam são tentados de novo. O motivo da falha está na página “Trabalhos e e-mails”.</translation>
    </message>
    <message>
        <source>Wait for the next try, or run it now. What was last known of the calendar counts until then.</source>
        <translation>Espere a próxima tentativa ou execute agora. Até lá vale o que se sabia por último do calendário.</translation>
    </message>
    <message>
        <source>Run it now: a new permission is asked for. If that fails, too, its owner has to connect it again.</source>
        <translation>Execute agora: uma nova permissão é pedida. Se isso também falhar, quem é dono dele precisa conectá-lo de novo.</translation>
    </message>
    <message>
        <source>Ask %1 to choose in their profile which calendars are read.</source>
        <translation>Peça a %1 que escolha no perfil quais calendários são lidos.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to set it up for %1.</source>
        <translation>Quem administra o servidor precisa configurá-lo para %1.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última leitura</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último erro</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>a calendar</comment>
        <translation>Falhando</translation>
    </message>
    <message>
        <source>Needs reconnecting</source>
        <comment>a calendar</comment>
        <translation>Precisa ser reconectado</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>a calendar</comment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <comment>a calendar</comment>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 não respondeu</translation>
    </message>
    <message>
        <source>%1 refused our permission</source>
        <translation>%1 recusou nossa permissão</translation>
    </message>
    <message>
        <source>The chosen calendars are gone</source>
        <translation>Os calendários escolhidos não existem mais</translation>
    </message>
    <message>
        <source>This server is not set up for %1</source>
        <translation>Este servidor não está configurado para %1</translation>
    </message>
    <message>
        <source>%1 does not let us in any more</source>
        <translation>%1 não nos deixa mais entrar</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were given up</source>
        <translation>
            <numerusform>%n trabalho foi abandonado</numerusform>
            <numerusform>%n trabalhos foram abandonados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed and are tried again</source>
        <translation>
            <numerusform>%n trabalho falhou e é tentado de novo</numerusform>
            <numerusform>%n trabalhos falharam e são tentados de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a date with a time, and how long ago that was</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is being read just now.</source>
        <translation>Está sendo lido agora mesmo.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>Last read with success: %1</source>
        <translation>Última leitura bem-sucedida: %1</translation>
    </message>
    <message>
        <source>It was not read with success yet.</source>
        <translation>Ainda não foi lido com sucesso.</translation>
    </message>
    <message>
        <source>Last error: %1, %2</source>
        <translation>Último erro: %1, %2</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último erro: %1</translation>
    </message>
    <message>
        <source>Failures in a row: %1</source>
        <translation>Falhas seguidas: %1</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>Próxima tentativa: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::CancelBookingDialog</name>
    <message>
        <source>Cancel for both sides</source>
        <translation>Cancelar para os dois lados</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Retirar pedido</translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation>Cancelar reunião</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. The slot becomes free again, and %2 gets a mail.</source>
        <translation>%1. O horário fica livre de novo, e %2 recebe um e-mail.</translation>
    </message>
    <message>
        <source>%1. %2 gets a mail with your reason, and the slot becomes free again. This can&apos;t be undone.</source>
        <translation>%1. %2 recebe um e-mail com o seu motivo, e o horário fica livre de novo. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Withdraw your request to %1?</source>
        <translation>Retirar o seu pedido a %1?</translation>
    </message>
    <message>
        <source>Cancel the meeting with %1?</source>
        <translation>Cancelar a reunião com %1?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 mentor, %2 mentee</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Cancel the request of %1?</source>
        <translation>Cancelar o pedido de %1?</translation>
    </message>
    <message>
        <source>Cancel the meeting of %1?</source>
        <translation>Cancelar a reunião de %1?</translation>
    </message>
    <message>
        <source>%1. Both get a mail with your reason, and the slot becomes free again. This can&apos;t be undone.</source>
        <translation>%1. Os dois recebem um e-mail com o seu motivo, e o horário fica livre de novo. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The meeting begins in less than 2 hours: canceling now lowers your reputation score.</source>
        <translation>A reunião começa em menos de 2 horas: cancelar agora reduz a sua pontuação de reputação.</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sem motivo informado</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Observações</translation>
    </message>
    <message>
        <source>Optional. Stands in the mails and in the audit log.</source>
        <translation>Opcional. Fica nos e-mails e no registro de auditoria.</translation>
    </message>
    <message>
        <source>Optional. %1 and the coordinators can read this.</source>
        <translation>Opcional. %1 e a coordenação podem ler.</translation>
    </message>
    <message>
        <source>&amp;Keep request</source>
        <translation>Man&amp;ter pedido</translation>
    </message>
    <message>
        <source>&amp;Keep meeting</source>
        <translation>Man&amp;ter reunião</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Retirando…</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>&amp;Cancel meeting</source>
        <translation>&amp;Cancelar reunião</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>&amp;Cancelar pedido</translation>
    </message>
    <message>
        <source>&amp;Withdraw request</source>
        <translation>&amp;Retirar pedido</translation>
    </message>
</context>
<context>
    <name>oh::ui::CardList</name>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir o que está selecionado</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Próximo da lista</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Anterior da lista</translation>
    </message>
</context>
<context>
    <name>oh::ui::Cards</name>
    <message>
        <source>Declined</source>
        <translation>Recusada</translation>
    </message>
</context>
<context>
    <name>oh::ui::ChartCard</name>
    <message>
        <source>%1: table and export</source>
        <translation>%1: tabela e exportação</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabela</translation>
    </message>
    <message>
        <source>Save as &amp;picture …</source>
        <translation>Salvar como &amp;imagem…</translation>
    </message>
    <message>
        <source>Save as &amp;drawing (SVG) …</source>
        <translation>Salvar como &amp;desenho (SVG)…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Salvar como &amp;CSV…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Salvar os números como CSV</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>Salvar o gráfico como desenho</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Salvar o gráfico como imagem</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Desenhos (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
</context>
<context>
    <name>oh::ui::ChartView</name>
    <message>
        <source>Previous point</source>
        <translation>Ponto anterior</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Próximo ponto</translation>
    </message>
    <message>
        <source>First point</source>
        <translation>Primeiro ponto</translation>
    </message>
    <message>
        <source>Last point</source>
        <translation>Último ponto</translation>
    </message>
    <message>
        <source>Show what is behind the point</source>
        <translation>Mostrar o que há por trás do ponto</translation>
    </message>
</context>
<context>
    <name>oh::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar tudo</translation>
    </message>
    <message>
        <source>Find actions, people and meetings</source>
        <translation>Buscar ações, pessoas e reuniões</translation>
    </message>
    <message>
        <source>Find actions, people and meetings…</source>
        <translation>Buscar ações, pessoas e reuniões…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Nada encontrado. Tente menos palavras, ou outras.</translation>
    </message>
    <message>
        <source>Arrows to move, Enter to choose, Esc to leave</source>
        <translation>Setas para mover, Enter para escolher, Esc para sair</translation>
    </message>
</context>
<context>
    <name>oh::ui::ConnectCalendarDialog</name>
    <message>
        <source>Calendar connection required</source>
        <translation>É preciso conectar a agenda</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Depois</translation>
    </message>
</context>
<context>
    <name>oh::ui::ConsentDialog</name>
    <message>
        <source>Stay signed in?</source>
        <translation>Manter a sessão iniciada?</translation>
    </message>
    <message>
        <source>Stay signed in without a keychain?</source>
        <translation>Manter a sessão sem um chaveiro?</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used, so there is no protected place for your session. It could lie in a file that only your user account can read.</source>
        <translation>O chaveiro do sistema não pode ser usado, por isso não há um lugar protegido para a sua sessão. Ela pode ficar em um arquivo que só a sua conta de usuário consegue ler.</translation>
    </message>
    <message>
        <source>With No, you stay signed in until you quit, and sign in again next time.</source>
        <translation>Com Não, a sessão vale até você fechar o aplicativo, e da próxima vez você entra de novo.</translation>
    </message>
    <message>
        <source>&amp;Yes, keep it in a file</source>
        <translation>&amp;Sim, guardar em um arquivo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
</context>
<context>
    <name>oh::ui::CopyFailureButton</name>
    <message>
        <source>Copy with the request id</source>
        <translation>Copiar com o ID da requisição</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID da requisição: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>oh::ui::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Recortar a foto</translation>
    </message>
    <message>
        <source>What is to be seen of you?</source>
        <translation>O que mostrar de você?</translation>
    </message>
    <message>
        <source>Move, zoom and turn the picture: what is in the circle is shown.</source>
        <translation>Mova, amplie e gire a foto: aparece o que está no círculo.</translation>
    </message>
    <message>
        <source>Sent of the picture</source>
        <translation>Envio da foto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation>&amp;Girar</translation>
    </message>
    <message>
        <source>90° &amp;left</source>
        <translation>90° à &amp;esquerda</translation>
    </message>
    <message>
        <source>90° &amp;right</source>
        <translation>90° à &amp;direita</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Recomeçar</translation>
    </message>
    <message>
        <source>Turn the picture left by 90 degrees</source>
        <translation>Girar a foto 90 graus para a esquerda</translation>
    </message>
    <message>
        <source>Turn the picture right by 90 degrees</source>
        <translation>Girar a foto 90 graus para a direita</translation>
    </message>
    <message>
        <source>Keys: arrows move, + and − zoom, [ and ] turn, R by 90°, 0 starts over. With the mouse: drag, wheel, Shift and drag to turn.</source>
        <translation>Teclas: as setas movem, + e − dão zoom, [ e ] giram, R gira 90°, 0 recomeça. Com o mouse: arrastar, roda, Shift e arrastar para girar.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 a number of percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>%1 a number of degrees</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
</context>
<context>
    <name>oh::ui::CropView</name>
    <message>
        <source>What is shown of the picture</source>
        <translation>O que aparece da foto</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom, the square brackets turn it by a degree, with Shift by ten, R turns it by ninety, 0 begins anew.</source>
        <translation>As setas movem a foto, mais e menos dão zoom, os colchetes giram um grau, com Shift dez, R gira noventa, 0 recomeça.</translation>
    </message>
    <message>
        <source>Zoom %1 %, turned by %2°</source>
        <extracomment>%1 a number of percent, %2 of degrees</extracomment>
        <translation>Zoom de %1%, girada em %2°</translation>
    </message>
    <message>
        <source>Picture to the left</source>
        <translation>Foto para a esquerda</translation>
    </message>
    <message>
        <source>Picture far to the left</source>
        <translation>Foto bem para a esquerda</translation>
    </message>
    <message>
        <source>Picture to the right</source>
        <translation>Foto para a direita</translation>
    </message>
    <message>
        <source>Picture far to the right</source>
        <translation>Foto bem para a direita</translation>
    </message>
    <message>
        <source>Picture up</source>
        <translation>Foto para cima</translation>
    </message>
    <message>
        <source>Picture far up</source>
        <translation>Foto bem para cima</translation>
    </message>
    <message>
        <source>Picture down</source>
        <translation>Foto para baixo</translation>
    </message>
    <message>
        <source>Picture far down</source>
        <translation>Foto bem para baixo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Turn left by a degree</source>
        <translation>Girar um grau para a esquerda</translation>
    </message>
    <message>
        <source>Turn right by a degree</source>
        <translation>Girar um grau para a direita</translation>
    </message>
    <message>
        <source>Turn left by ten degrees</source>
        <translation>Girar dez graus para a esquerda</translation>
    </message>
    <message>
        <source>Turn right by ten degrees</source>
        <translation>Girar dez graus para a direita</translation>
    </message>
    <message>
        <source>Turn left by ninety degrees</source>
        <translation>Girar noventa graus para a esquerda</translation>
    </message>
    <message>
        <source>Turn right by ninety degrees</source>
        <translation>Girar noventa graus para a direita</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recomeçar</translation>
    </message>
</context>
<context>
    <name>oh::ui::DaysAwayDialog</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primeiro dia</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Úl&amp;timo dia</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) fall into these days.</source>
        <translation>
            <numerusform>%n reunião cai nestes dias.</numerusform>
            <numerusform>%n reuniões caem nestes dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first.</source>
        <translation>O último dia não pode ser anterior ao primeiro.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Berlin.</source>
        <translation>Escolha um fuso horário da lista, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) on these days stay unless you cancel them:</source>
        <translation>
            <numerusform>%n reunião nestes dias continua, se você não a cancelar:</numerusform>
            <numerusform>%n reuniões nestes dias continuam, se você não as cancelar:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <extracomment>%1 is a day, %2 hours, %3 a name</extracomment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1 (request)</source>
        <translation>%1 (pedido)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Recusar…</translation>
    </message>
    <message>
        <source>Cancel meeting…</source>
        <translation>Cancelar reunião…</translation>
    </message>
    <message>
        <source>Decline the request of %1</source>
        <translation>Recusar o pedido de %1</translation>
    </message>
    <message>
        <source>Cancel the meeting with %1</source>
        <translation>Cancelar a reunião com %1</translation>
    </message>
    <message>
        <source>Days that you had chosen are over by now.</source>
        <translation>Alguns dos dias que você escolheu já passaram.</translation>
    </message>
</context>
<context>
    <name>oh::ui::DaysAwayPresenter</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>the first and the last of some days</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>oh::ui::DeckUploads</name>
    <message>
        <source>This file can&apos;t be read. Choose another one.</source>
        <translation>Não foi possível ler este arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>Decks are PDF or PowerPoint (PPTX) files. Save it as one of them.</source>
        <translation>Pitch decks são arquivos PDF ou PowerPoint (PPTX). Salve o seu em um desses formatos.</translation>
    </message>
    <message>
        <source>A deck may have %1 at most. Make it smaller, with fewer or smaller pictures.</source>
        <extracomment>%1 a size, like &quot;25 MB&quot;</extracomment>
        <translation>Um pitch deck pode ter no máximo %1. Reduza-o, com menos imagens ou imagens menores.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Este arquivo está vazio. Escolha outro.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile. Begin again.</source>
        <translation>O arquivo foi alterado nesse meio-tempo. Comece de novo.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>O arquivo não está mais lá. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Choose it again.</source>
        <translation>O arquivo não pode mais ser lido. Escolha-o de novo.</translation>
    </message>
</context>
<context>
    <name>oh::ui::DecksPresenter</name>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>Verificando se há vírus</translation>
    </message>
    <message>
        <source>Refused: the virus scanner found something in it</source>
        <translation>Recusado: o antivírus encontrou algo nele</translation>
    </message>
    <message>
        <source>%1 could not be removed. %2</source>
        <extracomment>%1 a file&apos;s name, %2 the reason as a sentence</extracomment>
        <translation>Não foi possível remover %1. %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::DecksView</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try again to read the pitch decks</source>
        <translation>Tentar ler os pitch decks de novo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Saved of %1</source>
        <translation>Progresso ao salvar %1</translation>
    </message>
    <message>
        <source>Stop saving %1</source>
        <translation>Parar de salvar %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save %1 on this computer</source>
        <translation>Salvar %1 neste computador</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Save the pitch deck</source>
        <translation>Salvar o pitch deck</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Mentors you meet and coordinators don&apos;t see it any more. It can&apos;t be taken back.</source>
        <translation>Os mentores com quem você se reúne e a coordenação não o verão mais. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Its owner and their mentors don&apos;t see it any more. It can&apos;t be taken back.</source>
        <translation>A pessoa a quem pertence e os mentores dela não o verão mais. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>oh::ui::DeclineDialog</name>
    <message>
        <source>Decline request</source>
        <translation>Recusar pedido</translation>
    </message>
    <message>
        <source>Decline the request from %1?</source>
        <translation>Recusar o pedido de %1?</translation>
    </message>
    <message>
        <source>%1, %2. The slot becomes free again, and %3 gets a mail. This does not count as a cancellation.</source>
        <translation>%1, %2. O horário fica livre de novo, e %3 recebe um e-mail. Isto não conta como cancelamento.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Observação</translation>
    </message>
    <message>
        <source>Optional. Tell %1 why, or what would fit better.</source>
        <translation>Opcional. Conte a %1 por quê, ou o que seria melhor.</translation>
    </message>
    <message>
        <source>&amp;Keep request</source>
        <translation>&amp;Manter pedido</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Recusar</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>Recusando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::DeleteAvailabilityDialog</name>
    <message>
        <source>Delete availability</source>
        <translation>Excluir disponibilidade</translation>
    </message>
    <message>
        <source>Delete this availability?</source>
        <translation>Excluir esta disponibilidade?</translation>
    </message>
    <message>
        <source>%1. Its open slots can&apos;t be booked any more.</source>
        <translation>%1. Os horários livres não poderão mais ser reservados.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) of it are booked. What is still to come is canceled only after another question.</source>
        <translation>
            <numerusform>%n horário dela está reservado. O que ainda está por vir só é cancelado depois de outra pergunta.</numerusform>
            <numerusform>%n horários dela estão reservados. O que ainda está por vir só é cancelado depois de outra pergunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Cancel the bookings and delete</source>
        <translation>&amp;Cancelar as reservas e excluir</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
</context>
<context>
    <name>oh::ui::DepartedText</name>
    <message>
        <source>You removed this meeting from your calendar.</source>
        <translation>Você removeu esta reunião da sua agenda.</translation>
    </message>
    <message>
        <source>You moved this meeting in your calendar.</source>
        <translation>Você moveu esta reunião na sua agenda.</translation>
    </message>
    <message>
        <source>%1 removed this meeting from their calendar.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 removeu esta reunião da própria agenda.</translation>
    </message>
    <message>
        <source>%1 moved this meeting in their calendar.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 moveu esta reunião na própria agenda.</translation>
    </message>
    <message>
        <source>Here it still takes place. Propose another time or cancel it here, or put it back into your calendar.</source>
        <translation>Aqui ela continua marcada. Proponha outro horário ou cancele-a aqui, ou coloque-a de volta na sua agenda.</translation>
    </message>
    <message>
        <source>Here it still takes place. Ask whether it suits, propose another time or cancel it here.</source>
        <translation>Aqui ela continua marcada. Pergunte se o horário serve, proponha outro ou cancele-a aqui.</translation>
    </message>
    <message>
        <source>Here it still takes place. Ask whether it suits, reschedule or cancel it here.</source>
        <translation>Aqui ela continua marcada. Pergunte se o horário serve, remarque-a ou cancele-a aqui.</translation>
    </message>
    <message>
        <source>Here it still takes place, and begins too soon to propose another time. Cancel it here, or put it back into your calendar.</source>
        <translation>Aqui ela continua marcada e falta pouco demais para propor outro horário. Cancele-a aqui ou coloque-a de volta na sua agenda.</translation>
    </message>
    <message>
        <source>Here it still takes place, and begins too soon to propose another time. Ask whether it suits, or cancel it here.</source>
        <translation>Aqui ela continua marcada e falta pouco demais para propor outro horário. Pergunte se o horário serve ou cancele-a aqui.</translation>
    </message>
    <message>
        <source>Here it still takes place, and has begun. If you do not come, tell the other side.</source>
        <translation>Aqui ela continua marcada e já começou. Se você não for participar, avise a outra pessoa.</translation>
    </message>
    <message>
        <source>Here it still takes place, and has begun. Ask the other side whether they come.</source>
        <translation>Aqui ela continua marcada e já começou. Pergunte à outra pessoa se ela vai participar.</translation>
    </message>
    <message>
        <source>Here it still takes place, and has begun. Ask whether they come, or cancel it here.</source>
        <translation>Aqui ela continua marcada e já começou. Pergunte se vão participar ou cancele-a aqui.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Dialogs</name>
    <message>
        <source>This %1.</source>
        <extracomment>%1 is the rest of the sentence: &quot;must have at most 500 characters&quot;</extracomment>
        <translation>Valor inválido: %1.</translation>
    </message>
    <message>
        <source>Send or save what is typed</source>
        <translation>Enviar ou salvar o que foi digitado</translation>
    </message>
</context>
<context>
    <name>oh::ui::DirectoryPage</name>
    <message>
        <source>Active filters</source>
        <translation>Filtros ativos</translation>
    </message>
    <message>
        <source>Search by name, company or topic…</source>
        <translation>Buscar por nome, empresa ou assunto…</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Mostrar como cartões</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Saved as the view “%1”</source>
        <translation>Salvo como a visão “%1”</translation>
    </message>
    <message>
        <source>Copy a link to what is shown</source>
        <translation>Copiar um link para o que é mostrado</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>O link está na área de transferência.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try fewer filters or other words.</source>
        <translation>Tente menos filtros ou outras palavras.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
</context>
<context>
    <name>oh::ui::DirectoryPresenter</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nível %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::DraftLine</name>
    <message>
        <source>Discard</source>
        <comment>what was restored</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard what was restored</source>
        <translation>Descartar o que foi restaurado</translation>
    </message>
    <message>
        <source>Restored from %1. What it was typed over has changed since.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Restaurado: você digitou isto em %1. O que estava no lugar mudou desde então.</translation>
    </message>
    <message>
        <source>Restored from %1; neither sent nor saved yet.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Restaurado: você digitou isto em %1; ainda não foi enviado nem salvo.</translation>
    </message>
    <message>
        <source>This is too long to be kept: it is lost when you leave without sending it.</source>
        <translation>Isto é longo demais para ser guardado: será perdido se você sair sem enviar.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>discarding</comment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Put back what was discarded</source>
        <translation>Recuperar o que foi descartado</translation>
    </message>
</context>
<context>
    <name>oh::ui::EditBookingDialog</name>
    <message>
        <source>Edit meeting</source>
        <translation>Editar reunião</translation>
    </message>
    <message>
        <source>Edit the meeting with %1</source>
        <translation>Editar a reunião com %1</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar alterações</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Choose a mentor from the list.</source>
        <translation>Escolha um mentor da lista.</translation>
    </message>
    <message>
        <source>Choose a mentee from the list.</source>
        <translation>Escolha um mentorado da lista.</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>O&amp;bjetivo</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>o objetivo</translation>
    </message>
    <message>
        <source>Ma&amp;terials</source>
        <translation>Ma&amp;teriais</translation>
    </message>
    <message>
        <source>One link a line.</source>
        <translation>Um link por linha.</translation>
    </message>
    <message>
        <source>the materials</source>
        <translation>os materiais</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>o lugar</translation>
    </message>
    <message>
        <source>Meeting &amp;link</source>
        <translation>&amp;Link da reunião</translation>
    </message>
    <message>
        <source>Both are told of a new one by mail.</source>
        <translation>Se mudar, os dois são avisados por e-mail.</translation>
    </message>
    <message>
        <source>the meeting link</source>
        <translation>o link da reunião</translation>
    </message>
    <message>
        <source>&amp;Reason for the audit log</source>
        <translation>&amp;Motivo para o registro de auditoria</translation>
    </message>
    <message>
        <source>Why you change it. Coordinators can read it.</source>
        <translation>Por que você altera. A coordenação pode ler.</translation>
    </message>
    <message>
        <source>M&amp;entor</source>
        <translation>M&amp;entor</translation>
    </message>
    <message>
        <source>The meeting is over: its mentor stays.</source>
        <translation>A reunião já terminou: o mentor fica o mesmo.</translation>
    </message>
    <message>
        <source>the mentor</source>
        <translation>o mentor</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>o horário</translation>
    </message>
    <message>
        <source>&amp;Mentee</source>
        <translation>Ment&amp;orado</translation>
    </message>
    <message>
        <source>The meeting is over: its mentee stays.</source>
        <translation>A reunião já terminou: o mentorado fica o mesmo.</translation>
    </message>
    <message>
        <source>the mentee</source>
        <translation>o mentorado</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Di&amp;a</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Início</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>D&amp;uração</translation>
    </message>
    <message>
        <source>One of the other mentor&apos;s slots, or any time at which both are free. All three are told by mail, and their calendars follow. Place and link become the other mentor&apos;s, unless you change them here.</source>
        <translation>Um dos horários do outro mentor, ou qualquer hora em que os dois estejam livres. Os três são avisados por e-mail, e as agendas acompanham. Lugar e link passam a ser os do outro mentor, se você não os mudar aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed %1 meanwhile to:</source>
        <extracomment>%1 is &quot;the goal&quot;, &quot;the place&quot; …</extracomment>
        <translation>Nesse meio-tempo, outra pessoa alterou %1 para:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>Keep my version of %1</source>
        <translation>Manter a minha versão: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar a outra</translation>
    </message>
    <message>
        <source>Take the other version of %1</source>
        <translation>Usar a outra versão: %1</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else saved this meeting while you were editing. Decide about %n field(s) below, then save again. Nothing that you typed is lost.</source>
        <translation>
            <numerusform>Outra pessoa salvou esta reunião enquanto você editava. Decida abaixo sobre %n campo e salve de novo. Nada do que você digitou se perdeu.</numerusform>
            <numerusform>Outra pessoa salvou esta reunião enquanto você editava. Decida abaixo sobre %n campos e salve de novo. Nada do que você digitou se perdeu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved this meeting while you were editing. Their changes are taken over, yours are kept: save again.</source>
        <translation>Outra pessoa salvou esta reunião enquanto você editava. As alterações dela foram incluídas, e as suas continuam: salve de novo.</translation>
    </message>
    <message>
        <source>Decide about the fields in yellow first</source>
        <translation>Decida primeiro sobre os campos em amarelo</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Salvar assim mesmo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>The meeting is over: its people stay.</source>
        <translation>A reunião já terminou: os participantes ficam os mesmos.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <extracomment>%1 is the name of somebody who left, or was deactivated</extracomment>
        <translation>Não é mais possível escolher %1.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EditBookingPresenter</name>
    <message>
        <source>no links</source>
        <translation>nenhum link</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>nenhum link</translation>
    </message>
    <message>
        <source>Say where the two meet.</source>
        <translation>Diga onde os dois se reúnem.</translation>
    </message>
    <message numerus="yes">
        <source>Say in at least %n character(s) what the meeting is about.</source>
        <translation>
            <numerusform>Diga em pelo menos %n caractere qual é o assunto da reunião.</numerusform>
            <numerusform>Diga em pelo menos %n caracteres qual é o assunto da reunião.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line must be a web address (https://…).</source>
        <translation>Cada linha precisa ser um endereço web (https://…).</translation>
    </message>
    <message>
        <source>A meeting link must begin with https://.</source>
        <translation>O link da reunião precisa começar com https://.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EmailChangePresenter</name>
    <message>
        <source>Enter the new e-mail address.</source>
        <translation>Digite o novo endereço de e-mail.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It looks like name@example.org</source>
        <translation>Isto não é um endereço de e-mail. Ele é como nome@example.org</translation>
    </message>
    <message>
        <source>Enter the code from the mail.</source>
        <translation>Digite o código do e-mail.</translation>
    </message>
    <message>
        <source>The code has %1 letters and digits.</source>
        <translation>O código tem %1 letras e dígitos.</translation>
    </message>
    <message>
        <source>Your e-mail address was changed. You are signed out everywhere else.</source>
        <translation>O seu endereço de e-mail mudou. As suas outras sessões foram encerradas.</translation>
    </message>
    <message>
        <source>One of the two codes is wrong. Look at the newest mails.</source>
        <translation>Um dos dois códigos está errado. Veja os e-mails mais recentes.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EmailChangeView</name>
    <message>
        <source>Change your e-mail address</source>
        <translation>Mudar o seu endereço de e-mail</translation>
    </message>
    <message>
        <source>Change the e-mail address…</source>
        <translation>Mudar o endereço de e-mail…</translation>
    </message>
    <message>
        <source>New e-mail address</source>
        <translation>Novo endereço de e-mail</translation>
    </message>
    <message>
        <source>We send a code there. The present address is told, too.</source>
        <translation>Enviamos um código para lá. O endereço atual também recebe um aviso.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Enviar o código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel changing the e-mail address</source>
        <translation>Cancelar a mudança do endereço de e-mail</translation>
    </message>
    <message>
        <source>Code from the mail to the new address</source>
        <translation>Código do e-mail para o novo endereço</translation>
    </message>
    <message>
        <source>Code from the mail to the present address</source>
        <translation>Código do e-mail para o endereço atual</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Mudar o endereço</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send the codes again</source>
        <translation>Enviar os códigos de novo</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Manter o atual</translation>
    </message>
    <message>
        <source>Keep the present e-mail address</source>
        <translation>Manter o endereço de e-mail atual</translation>
    </message>
    <message>
        <source>We have sent a code to %1 and another one to %2. Type both until %3.</source>
        <translation>Enviamos um código para %1 e outro para %2. Digite os dois até %3.</translation>
    </message>
    <message>
        <source>We have sent a code to %1. Type it until %2.</source>
        <extracomment>%1 an e-mail address, %2 a time</extracomment>
        <translation>Enviamos um código para %1. Digite-o até %2.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EraseDialog</name>
    <message>
        <source>Erase the personal data of %1?</source>
        <translation>Apagar os dados pessoais de %1?</translation>
    </message>
    <message>
        <source>What is known of them goes for good: nothing and nobody brings it back. What happened stays, without words and without them.</source>
        <translation>O que se sabe da pessoa desaparece para sempre: nada nem ninguém pode recuperar. O que aconteceu continua, sem textos e sem a pessoa.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Type the person&apos;s &amp;name</source>
        <translation>Digite o &amp;nome da pessoa</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Stays in the audit log when the person is gone: it must not name them.</source>
        <translation>Fica no registro de auditoria quando a pessoa já saiu: não pode citar o nome dela.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Apagar para sempre</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n reunião</numerusform>
            <numerusform>%n reuniões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n avaliação</numerusform>
            <numerusform>%n avaliações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays without them: %1
Goes with the profile, tags and files: %2</source>
        <extracomment>%1 and %2 are lists: &quot;3 meetings · 2 ratings&quot;</extracomment>
        <translation>Continuam sem a pessoa: %1
Desaparecem com o perfil, as etiquetas e os arquivos: %2</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Não contado.</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>Contar de no&amp;vo</translation>
    </message>
    <message>
        <source>Type the name and a reason first</source>
        <translation>Digite primeiro o nome e um motivo</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken out of %n text(s) of others</source>
        <translation>
            <numerusform>“%1” é retirado de %n texto de outras pessoas</numerusform>
            <numerusform>“%1” é retirado de %n textos de outras pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too common a name: where others wrote it about something else, it stays</source>
        <translation>“%1” é um nome comum demais: onde outras pessoas o escreveram sobre outra coisa, ele fica</translation>
    </message>
    <message numerus="yes">
        <source>and %n more name(s)</source>
        <translation>
            <numerusform>e mais %n nome</numerusform>
            <numerusform>e mais %n nomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionDetails</name>
    <message>
        <source>Mentee</source>
        <translation>Mentorado</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>The mentor&apos;s next free times</source>
        <translation>Próximos horários livres do mentor</translation>
    </message>
    <message>
        <source>Earlier requests of the mentee</source>
        <translation>Pedidos anteriores do mentorado</translation>
    </message>
    <message>
        <source>Load the &amp;rest again</source>
        <translation>Ca&amp;rregar o resto de novo</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Compatibilidade</translation>
    </message>
    <message>
        <source>%1 would like to meet %2</source>
        <translation>%1 quer se reunir com %2</translation>
    </message>
    <message>
        <source>Asked %1 · expires %2</source>
        <translation>Pedido %1 · expira %2</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tier(s) above, one is allowed</source>
        <extracomment>%1: &quot;Bronze → Gold&quot;</extracomment>
        <translation>
            <numerusform>%1: %n nível acima, um é permitido</numerusform>
            <numerusform>%1: %n níveis acima, um é permitido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the tiers allow it</source>
        <translation>%1: os níveis permitem</translation>
    </message>
    <message>
        <source>%1 · %2 is dormant</source>
        <extracomment>%1: what is said of the tiers, %2: the mentor</extracomment>
        <translation>%1 · %2 está sem atividade</translation>
    </message>
    <message>
        <source>Match %1 of 100</source>
        <translation>Compatibilidade %1 de 100</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Points of a maximum</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not calculated yet.</source>
        <translation>Ainda não calculada.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>None while an exception would last</source>
        <translation>Nenhum enquanto a exceção valeria</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 hours</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horários no fuso %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>approved and used</source>
        <translation>aprovado e usado</translation>
    </message>
    <message>
        <source>approved, not used</source>
        <translation>aprovado, não usado</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a mentor, %2 what became of it, %3 &quot;2 days ago&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionDialog</name>
    <message>
        <source>Ask for an exception</source>
        <translation>Pedir uma exceção</translation>
    </message>
    <message>
        <source>Ask for a meeting with %1?</source>
        <translation>Pedir uma reunião com %1?</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Why this mentor, and why now? What have you tried with others?</source>
        <translation>Por que esta pessoa, e por que agora? O que você já tentou com outras?</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;gora não</translation>
    </message>
    <message>
        <source>&amp;Ask the coordinators</source>
        <translation>&amp;Pedir à coordenação</translation>
    </message>
    <message>
        <source>Say why it should be this mentor.</source>
        <translation>Diga por que precisa ser com esta pessoa.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pedindo…</translation>
    </message>
    <message>
        <source>The coordinators read your reason. They usually answer within 24 hours, and within seven days at the latest. When they agree, you can book %1 once, and get a mail.</source>
        <translation>A coordenação lê o seu motivo. Costuma responder em até 24 horas e, no máximo, em sete dias. Se concordar, você pode reservar uma vez com %1 e recebe um e-mail.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionQueue</name>
    <message>
        <source>Waiting</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirados</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Expiring first</source>
        <translation>Os que expiram primeiro</translation>
    </message>
    <message>
        <source>By mentee</source>
        <translation>Por mentorado</translation>
    </message>
    <message>
        <source>By mentor</source>
        <translation>Por mentor</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s), please.</source>
        <translation>
            <numerusform>No máximo %n caractere, por favor.</numerusform>
            <numerusform>No máximo %n caracteres, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told no, and can ask again</source>
        <translation>%1 recebe um não e pode pedir de novo</translation>
    </message>
    <message numerus="yes">
        <source>%1 can book %2 once within %n day(s)</source>
        <extracomment>%1 a mentee, %2 a mentor</extracomment>
        <translation>
            <numerusform>%1 pode reservar uma vez com %2 em até %n dia</numerusform>
            <numerusform>%1 pode reservar uma vez com %2 em até %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A mentee who would like to book a mentor</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionStrip</name>
    <message>
        <source>Your exceptions</source>
        <translation>Suas exceções</translation>
    </message>
    <message>
        <source>Your exceptions:</source>
        <translation>Suas exceções:</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar todas as %n</numerusform>
        </translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Ver %1</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1 what became of a request, %2 what a coordinator wrote to it</extracomment>
        <translation>%1 (“%2”)</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExportsPage</name>
    <message>
        <source>Files of what coordinators may see. Each is kept for a day.</source>
        <translation>Arquivos com o que a coordenação pode ver. Cada um é guardado por um dia.</translation>
    </message>
    <message>
        <source>%1: the file is being written. You are told when it is there.</source>
        <extracomment>%1 what an export is of</extracomment>
        <translation>%1: o arquivo está sendo gerado. Avisamos quando estiver pronto.</translation>
    </message>
    <message>
        <source>Choose the days, and ask for the file once more.</source>
        <translation>Escolha os dias e peça o arquivo mais uma vez.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Conteúdo</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>For &amp;Excel (byte order mark)</source>
        <translation>Para E&amp;xcel (marca de ordem de bytes)</translation>
    </message>
    <message>
        <source>Some spreadsheets need it to show letters such as é and ß</source>
        <translation>Algumas planilhas precisam dela para mostrar letras como é e ç</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>&amp;Gerar o arquivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De… até…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Pedir de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Saved of the file</source>
        <translation>Progresso ao salvar o arquivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop saving the file</source>
        <translation>Parar de salvar o arquivo</translation>
    </message>
    <message>
        <source>Cancel or &amp;delete</source>
        <translation>Cancelar ou exc&amp;luir</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Copia&amp;r linhas</translation>
    </message>
    <message>
        <source>Last twelve weeks</source>
        <translation>Últimas doze semanas</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Ainda não há arquivos</translation>
    </message>
    <message>
        <source>Choose above what you need. It is written in the background, and you are told when it is there.</source>
        <translation>Escolha acima o que você precisa. O arquivo é gerado em segundo plano, e avisamos quando estiver pronto.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Only who asked for it can save it</source>
        <translation>Só quem pediu pode salvar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Exc&amp;luir…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Salvar a exportação</translation>
    </message>
    <message>
        <source>Delete this file?</source>
        <translation>Excluir este arquivo?</translation>
    </message>
    <message>
        <source>It is gone from the server then. You can ask for a new one.</source>
        <translation>Ele sai do servidor. Você pode pedir um novo.</translation>
    </message>
    <message>
        <source>%1 asked for it, and can&apos;t save it any more then.</source>
        <translation>%1 o pediu e não poderá mais salvá-lo.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salvar o arquivo</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExportsPresenter</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what an export is of, %2 its format</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Only who asked for it can save it</source>
        <translation>Só quem pediu pode salvar</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Being written: %1 of %2 rows</source>
        <extracomment>%1 and %2 numbers of rows</extracomment>
        <translation>Sendo gerada: %1 de %2 linhas</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Sendo gerada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Taken back: a person in it was erased</source>
        <translation>Retirada: uma pessoa que constava nela foi apagada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Deleted after a day</source>
        <translation>Excluída depois de um dia</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Exclusão</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
    </message>
</context>
<context>
    <name>oh::ui::FeedbackLinesView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::FeedbackTexts</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a topic and how many named it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n rating(s) that count.</source>
        <translation>
            <numerusform>A média de %n avaliação que conta.</numerusform>
            <numerusform>A média de %n avaliações que contam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Helpfulness</source>
        <translation>Utilidade</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) said how much it helped.</source>
        <translation>
            <numerusform>%n mentorado disse quanto ajudou.</numerusform>
            <numerusform>%n mentorados disseram quanto ajudou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would recommend</source>
        <translation>Recomendam</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s).</source>
        <translation>
            <numerusform>De %n resposta.</numerusform>
            <numerusform>De %n respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Assuntos</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ainda não contam</translation>
    </message>
    <message>
        <source>No rating counts yet.</source>
        <translation>Nenhuma avaliação conta ainda.</translation>
    </message>
    <message numerus="yes">
        <source>A figure is shown as soon as it is what %n different people said, so that nobody&apos;s own word can be guessed.</source>
        <translation>
            <numerusform>Um número só aparece quando reúne o que %n pessoa disse, para que não se adivinhe a opinião de ninguém.</numerusform>
            <numerusform>Um número só aparece quando reúne o que %n pessoas diferentes disseram, para que não se adivinhe a opinião de ninguém.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talked about: %1</source>
        <translation>Assuntos: %1</translation>
    </message>
    <message>
        <source>Helpfulness: %1 of 5</source>
        <translation>Utilidade: %1 de 5</translation>
    </message>
    <message>
        <source>Would recommend the mentor</source>
        <translation>Recomendaria o mentor</translation>
    </message>
    <message>
        <source>Would not recommend the mentor</source>
        <translation>Não recomendaria o mentor</translation>
    </message>
    <message>
        <source>They wait for the other side, or for a week after the meeting.</source>
        <translation>Elas esperam pela outra parte ou por uma semana após a reunião.</translation>
    </message>
</context>
<context>
    <name>oh::ui::FeedbackView</name>
    <message>
        <source>What they wrote</source>
        <translation>O que escreveram</translation>
    </message>
    <message numerus="yes">
        <source>“%1” – %2, %n star(s)</source>
        <extracomment>what was written, who wrote it, so many stars</extracomment>
        <translation>
            <numerusform>“%1” – %2, %n estrela</numerusform>
            <numerusform>“%1” – %2, %n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>opinião anônima</translation>
    </message>
</context>
<context>
    <name>oh::ui::FileDownload</name>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>%1 could not be saved. %2</source>
        <extracomment>%1 a file, %2 the reason as a sentence</extracomment>
        <translation>Não foi possível salvar %1. %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::FilterChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Remover o filtro %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::FormField</name>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
</context>
<context>
    <name>oh::ui::ImportsPresenter</name>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Setores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologias</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Estágios</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Everything was taken.</source>
        <translation>Tudo foi aceito.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged, %5 skipped</source>
        <extracomment>a table of an import: %2 added, %3 changed, %4 unchanged, %5 skipped</extracomment>
        <translation>%1: %2 adicionados, %3 alterados, %4 sem alteração, %5 ignorados</translation>
    </message>
    <message>
        <source>%1, skipped: %2</source>
        <extracomment>where in an import, and what is wrong there</extracomment>
        <translation>%1, ignorado: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct these records in the base, export it again, and import that: what was taken already stays as it is.</source>
        <translation>Corrija estes registros na base, exporte-a de novo e importe o resultado: o que já foi aceito fica como está.</translation>
    </message>
</context>
<context>
    <name>oh::ui::JobsConsolePresenter</name>
    <message>
        <source>Slot window</source>
        <translation>Janela de horários</translation>
    </message>
    <message>
        <source>Slots of one mentor</source>
        <translation>Horários de um mentor</translation>
    </message>
    <message>
        <source>Expiry of requests</source>
        <translation>Vencimento de pedidos</translation>
    </message>
    <message>
        <source>Lapsed slot holds</source>
        <translation>Bloqueios de horário vencidos</translation>
    </message>
    <message>
        <source>Completion of meetings</source>
        <translation>Conclusão de reuniões</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>Listas de espera</translation>
    </message>
    <message>
        <source>Returned mail</source>
        <translation>E-mails devolvidos</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Requests for ratings</source>
        <translation>Pedidos de avaliação</translation>
    </message>
    <message>
        <source>Ratings that begin to count</source>
        <translation>Avaliações que passam a contar</translation>
    </message>
    <message>
        <source>Reputation of whom something changed</source>
        <translation>Reputação de quem teve mudanças</translation>
    </message>
    <message>
        <source>Reputation of one person</source>
        <translation>Reputação de uma pessoa</translation>
    </message>
    <message>
        <source>Refresh of all reputations</source>
        <translation>Atualização de todas as reputações</translation>
    </message>
    <message>
        <source>Reputation of everybody</source>
        <translation>Reputação de todos</translation>
    </message>
    <message>
        <source>Expiry of exceptions</source>
        <translation>Vencimento de exceções</translation>
    </message>
    <message>
        <source>News of decided exceptions</source>
        <translation>Avisos de exceções decididas</translation>
    </message>
    <message>
        <source>Deletion of old exports</source>
        <translation>Exclusão de exportações antigas</translation>
    </message>
    <message>
        <source>Writing an export</source>
        <translation>Geração de uma exportação</translation>
    </message>
    <message>
        <source>Meetings of people who are gone</source>
        <translation>Reuniões de quem saiu</translation>
    </message>
    <message>
        <source>Matches of whom changed</source>
        <translation>Compatibilidade de quem teve mudanças</translation>
    </message>
    <message>
        <source>Matches of one person</source>
        <translation>Compatibilidade de uma pessoa</translation>
    </message>
    <message>
        <source>Refresh of all matches</source>
        <translation>Atualização de toda a compatibilidade</translation>
    </message>
    <message>
        <source>Matches of everybody</source>
        <translation>Compatibilidade de todos</translation>
    </message>
    <message>
        <source>Comparison of what people write</source>
        <translation>Comparação do que as pessoas escrevem</translation>
    </message>
    <message>
        <source>Virus scan of a file</source>
        <translation>Verificação de vírus em um arquivo</translation>
    </message>
    <message>
        <source>Fetching of a picture</source>
        <translation>Busca de uma foto</translation>
    </message>
    <message>
        <source>Files that still wait</source>
        <translation>Arquivos que ainda esperam</translation>
    </message>
    <message>
        <source>Removal of files that nobody needs</source>
        <translation>Remoção de arquivos sem uso</translation>
    </message>
    <message>
        <source>Meetings to be written into calendars</source>
        <translation>Reuniões a gravar nas agendas</translation>
    </message>
    <message>
        <source>A meeting in somebody&apos;s calendar</source>
        <translation>Uma reunião na agenda de alguém</translation>
    </message>
    <message>
        <source>Looks at meetings in calendars</source>
        <translation>Consultas a reuniões nas agendas</translation>
    </message>
    <message>
        <source>Look at a meeting in a calendar</source>
        <translation>Consulta a uma reunião em uma agenda</translation>
    </message>
    <message>
        <source>Calendars of a booking, asked again</source>
        <translation>Nova consulta às agendas de uma reserva</translation>
    </message>
    <message>
        <source>End of a calendar&apos;s connection</source>
        <translation>Fim da conexão de uma agenda</translation>
    </message>
    <message>
        <source>Meeting to be checked</source>
        <translation>Reunião a verificar</translation>
    </message>
    <message>
        <source>Dormant people</source>
        <translation>Pessoas sem atividade</translation>
    </message>
    <message>
        <source>Somebody&apos;s own data</source>
        <translation>Dados da própria pessoa</translation>
    </message>
    <message>
        <source>Removal of what was kept long enough</source>
        <translation>Remoção do que já foi guardado o bastante</translation>
    </message>
    <message>
        <source>End of the audit log, noted</source>
        <translation>Anotação do fim do registro de auditoria</translation>
    </message>
    <message>
        <source>Pruning of old data</source>
        <translation>Limpeza de dados antigos</translation>
    </message>
    <message>
        <source>Meeting confirmed</source>
        <translation>Reunião confirmada</translation>
    </message>
    <message>
        <source>Meeting canceled</source>
        <translation>Reunião cancelada</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>Pedido recusado</translation>
    </message>
    <message>
        <source>Request expired</source>
        <translation>Pedido expirado</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Pedido enviado</translation>
    </message>
    <message>
        <source>Meeting moved</source>
        <translation>Reunião remarcada</translation>
    </message>
    <message>
        <source>Request for a rating</source>
        <translation>Pedido de avaliação</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Código para entrar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Na fila de envio</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendo enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Não é mais necessário</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último erro</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>tries so far, and how many there will be</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima execução</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Falhas seguidas</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Calendars whose busy times are read again</source>
        <translation>Agendas cujos horários ocupados são lidos de novo</translation>
    </message>
    <message>
        <source>Busy times of somebody&apos;s calendar</source>
        <translation>Horários ocupados da agenda de alguém</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimento</translation>
    </message>
    <message>
        <source>For</source>
        <comment>people</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocorreu em</translation>
    </message>
    <message>
        <source>Invitation for a new address</source>
        <translation>Convite para um novo endereço</translation>
    </message>
    <message>
        <source>Code for a new e-mail address</source>
        <translation>Código para um novo endereço de e-mail</translation>
    </message>
    <message>
        <source>E-mail address is to change</source>
        <translation>O endereço de e-mail vai mudar</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>Endereço de e-mail alterado</translation>
    </message>
    <message>
        <source>E-mail address changed for somebody</source>
        <translation>Endereço de e-mail de alguém alterado</translation>
    </message>
    <message>
        <source>Change of the address stopped</source>
        <translation>Mudança do endereço impedida</translation>
    </message>
    <message>
        <source>Change of the address taken back</source>
        <translation>Mudança do endereço desfeita</translation>
    </message>
    <message>
        <source>Told that somebody wants their e-mail address</source>
        <translation>Aviso de que alguém quis o seu endereço de e-mail</translation>
    </message>
    <message>
        <source>put off</source>
        <comment>a try to deliver a mail</comment>
        <translation>adiado</translation>
    </message>
    <message>
        <source>handed over</source>
        <comment>a try to deliver a mail</comment>
        <translation>entregue</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a try to deliver a mail</comment>
        <translation>recusado</translation>
    </message>
    <message>
        <source>sent back</source>
        <comment>a try to deliver a mail</comment>
        <translation>devolvido</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>when a mail was tried, how that ended, what the other mail server said</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::JobsPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Horários no fuso %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search recipients, mails and reasons</source>
        <translation>Buscar destinatários, e-mails e motivos</translation>
    </message>
    <message>
        <source>Search jobs and errors</source>
        <translation>Buscar trabalhos e erros</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>E&amp;xecutar agora</translation>
    </message>
    <message>
        <source>State of the mails</source>
        <translation>Status dos e-mails</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Executar agora</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Tente outras palavras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>No failed jobs</source>
        <translation>Nenhum trabalho com falha</translation>
    </message>
    <message>
        <source>Jobs that failed too often to be tried again appear here.</source>
        <translation>Trabalhos que falharam vezes demais para uma nova tentativa aparecem aqui.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada na fila</translation>
    </message>
    <message>
        <source>Everything that was to be done is done.</source>
        <translation>Tudo o que havia para fazer está feito.</translation>
    </message>
    <message>
        <source>No timetable</source>
        <translation>Nenhum cronograma</translation>
    </message>
    <message>
        <source>The server has not written down its timetable yet. Reload in a minute.</source>
        <translation>O servidor ainda não gravou o cronograma. Recarregue em um minuto.</translation>
    </message>
    <message>
        <source>No failed mails</source>
        <translation>Nenhum e-mail com falha</translation>
    </message>
    <message>
        <source>No such mails</source>
        <translation>Nenhum e-mail assim</translation>
    </message>
    <message>
        <source>Mails that could not be delivered appear here.</source>
        <translation>E-mails que não puderam ser entregues aparecem aqui.</translation>
    </message>
    <message>
        <source>Choose another state to see other mails.</source>
        <translation>Escolha outro status para ver outros e-mails.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tab and how many entries it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed jobs</source>
        <translation>Trabalhos com falha</translation>
    </message>
    <message>
        <source>Waiting and running</source>
        <translation>Na fila e em execução</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Select the jobs to try again</source>
        <translation>Selecione os trabalhos a tentar de novo</translation>
    </message>
    <message>
        <source>Select the jobs to throw away</source>
        <translation>Selecione os trabalhos a descartar</translation>
    </message>
    <message>
        <source>Select a job of the timetable</source>
        <translation>Selecione um trabalho do cronograma</translation>
    </message>
    <message>
        <source>Select the mails to send again</source>
        <translation>Selecione os e-mails a enviar de novo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>&amp;Tentar %n de novo</numerusform>
            <numerusform>&amp;Tentar %n de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs and mail</source>
        <translation>Trabalhos e e-mails</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done, %1 could: %2</source>
        <extracomment>%n failed, %1 of them worked, %2 is the reason of the first failure</extracomment>
        <translation>
            <numerusform>%n falhou, %1 com sucesso: %2</numerusform>
            <numerusform>%n falharam, %1 com sucesso: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait to be sent again</source>
        <translation>
            <numerusform>%n e-mail na fila para novo envio</numerusform>
            <numerusform>%n e-mails na fila para novo envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are tried again</source>
        <translation>
            <numerusform>Nova tentativa de %n trabalho</numerusform>
            <numerusform>Nova tentativa de %n trabalhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n failed job(s)?</source>
        <translation>
            <numerusform>Descartar %n trabalho com falha?</numerusform>
            <numerusform>Descartar %n trabalhos com falha?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they were to do is not done. This can&apos;t be undone; the audit log keeps a note.</source>
        <translation>O que deveriam fazer não será feito. Isto não pode ser desfeito; o registro de auditoria guarda uma anotação.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) discarded</source>
        <translation>
            <numerusform>%n trabalho descartado</numerusform>
            <numerusform>%n trabalhos descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” runs in a moment</source>
        <translation>“%1” será executado em instantes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search people, events and reasons</source>
        <translation>Buscar pessoas, acontecimentos e motivos</translation>
    </message>
    <message>
        <source>No failed notifications</source>
        <translation>Nenhuma notificação com falha</translation>
    </message>
    <message>
        <source>Events that people could not be notified of appear here.</source>
        <translation>Aqui aparecem os acontecimentos dos quais ninguém pôde ser notificado.</translation>
    </message>
    <message>
        <source>Failed notifications</source>
        <translation>Notificações com falha</translation>
    </message>
    <message>
        <source>Select the notifications to try again</source>
        <translation>Selecione as notificações a tentar de novo</translation>
    </message>
    <message>
        <source>Select the notifications to throw away</source>
        <translation>Selecione as notificações a descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) are tried again</source>
        <translation>
            <numerusform>Nova tentativa de %n notificação</numerusform>
            <numerusform>Nova tentativa de %n notificações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n failed notification(s)?</source>
        <translation>
            <numerusform>Descartar %n notificação com falha?</numerusform>
            <numerusform>Descartar %n notificações com falha?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is notified of what happened. This can&apos;t be undone; the audit log keeps a note.</source>
        <translation>Ninguém é notificado do que aconteceu. Isto não pode ser desfeito; o registro de auditoria guarda uma anotação.</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) discarded</source>
        <translation>
            <numerusform>%n notificação descartada</numerusform>
            <numerusform>%n notificações descartadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::LinkEditor</name>
    <message>
        <source>Add &amp;link</source>
        <translation>Adicionar &amp;link</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>Nome (opcional)</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remover link</translation>
    </message>
    <message>
        <source>Kind of link %1</source>
        <translation>Tipo do link %1</translation>
    </message>
    <message>
        <source>Address of link %1</source>
        <translation>Endereço do link %1</translation>
    </message>
    <message>
        <source>Label of link %1</source>
        <translation>Nome do link %1</translation>
    </message>
    <message>
        <source>Remove link %1</source>
        <translation>Remover o link %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::LinkList</name>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Abrir %1 no navegador</translation>
    </message>
</context>
<context>
    <name>oh::ui::LoadCapDialog</name>
    <message>
        <source>Weekly limit</source>
        <translation>Limite semanal</translation>
    </message>
    <message>
        <source>How many sessions a week do you take?</source>
        <translation>Quantas reuniões por semana você aceita?</translation>
    </message>
    <message>
        <source>Once a week is full, mentees see your other slots of that week in grey and can&apos;t book them. Meetings that are booked already stay.</source>
        <translation>Quando uma semana fica cheia, os mentorados veem os seus outros horários dela em cinza e não podem reservá-los. As reuniões já reservadas continuam.</translation>
    </message>
    <message>
        <source>&amp;Limit the sessions of a week</source>
        <translation>&amp;Limitar as reuniões por semana</translation>
    </message>
    <message>
        <source>Limit the sessions of a week</source>
        <translation>Limitar as reuniões por semana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a Monday, %2 how many sessions there are in its week</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sessions booked in the weeks from %1</source>
        <translation>Reuniões reservadas nas semanas a partir de %1</translation>
    </message>
    <message>
        <source>Sessions a &amp;week</source>
        <translation>Reuniões por s&amp;emana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>oh::ui::LoadLine</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Sair da &amp;conta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Buscar tudo…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>Go to newest &amp;message</source>
        <translation>Ir para a &amp;mensagem mais recente</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>A pitch deck is not uploaded to its end yet.</source>
        <translation>O envio de um pitch deck ainda não terminou.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can&apos;t be reached — trying again…</source>
        <translation>O servidor não responde; tentando de novo…</translation>
    </message>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>%1 — Office Hours</source>
        <extracomment>Window title: page, application</extracomment>
        <translation>%1 — Office Hours</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>I&apos;ll do this later</source>
        <translation>Faço isso depois</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos do tecla&amp;do</translation>
    </message>
    <message>
        <source>&amp;About Office Hours</source>
        <translation>S&amp;obre o Office Hours</translation>
    </message>
    <message>
        <source>&amp;As in your account or system</source>
        <extracomment>Which language the application speaks: as the account says, else as the system</extracomment>
        <translation>Como na sua &amp;conta ou no sistema</translation>
    </message>
    <message>
        <source>Change the language now?</source>
        <translation>Mudar o idioma agora?</translation>
    </message>
    <message>
        <source>What you typed under “%1” is neither saved nor sent, and would be lost. Else the language changes at the next start.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>O que você digitou em “%1” não foi salvo nem enviado e seria perdido. Caso contrário, o idioma muda na próxima vez que o aplicativo abrir.</translation>
    </message>
    <message>
        <source>&amp;Change now</source>
        <translation>&amp;Mudar agora</translation>
    </message>
    <message>
        <source>At the &amp;next start</source>
        <translation>Na &amp;próxima vez</translation>
    </message>
    <message>
        <source>Mails and notifications come in this language from now on, too.</source>
        <translation>De agora em diante, os e-mails e as notificações também chegam neste idioma.</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>Deixar como estavam</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n nova notificação</numerusform>
            <numerusform>%n novas notificações</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1, saved view</source>
        <extracomment>%1 the title of a page</extracomment>
        <translation>%1, visão salva</translation>
    </message>
    <message>
        <source>Not possible with what is chosen now</source>
        <translation>Não é possível com a seleção atual</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n pedido pendente</numerusform>
            <numerusform>%n pedidos pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads to nothing that you can open here.</source>
        <translation>Este link não leva a nada que você possa abrir aqui.</translation>
    </message>
    <message>
        <source>What you typed under “%1” is kept: it is there when you open it again.</source>
        <extracomment>%1 is the title of a dialog</extracomment>
        <translation>O que você digitou em “%1” foi guardado: estará lá quando você abrir de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from your last session are sent now.</source>
        <translation>
            <numerusform>%n decisão sobre etiquetas da sua última sessão foi enviada agora.</numerusform>
            <numerusform>%n decisões sobre etiquetas da sua última sessão foram enviadas agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from your last session could not be sent. They are kept, and tried again the next time you sign in.</source>
        <translation>
            <numerusform>%n decisão sobre etiquetas da sua última sessão não pôde ser enviada. Ela foi guardada e será enviada na próxima vez que você entrar.</numerusform>
            <numerusform>%n decisões sobre etiquetas da sua última sessão não puderam ser enviadas. Elas foram guardadas e serão enviadas na próxima vez que você entrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from an earlier session were not sent. Your notes are kept: decide again.</source>
        <translation>
            <numerusform>%n decisão sobre etiquetas de uma sessão anterior não foi enviada. Sua nota está guardada: decida de novo.</numerusform>
            <numerusform>%n decisões sobre etiquetas de uma sessão anterior não foram enviadas. Suas notas estão guardadas: decida de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can&apos;t be reached — trying again… Last updated: %1.</source>
        <extracomment>%1 is a time (&quot;14:32&quot;), or a day and a time</extracomment>
        <translation>O servidor não responde; tentando de novo… Última atualização: %1.</translation>
    </message>
</context>
<context>
    <name>oh::ui::MatchDialog</name>
    <message>
        <source>Why this match</source>
        <translation>Por que combina</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Você e %1</translation>
    </message>
    <message>
        <source>Three things count, 100 points in all. Your tags on your profile move it most.</source>
        <translation>Três coisas contam, 100 pontos ao todo. O que mais pesa são as etiquetas do seu perfil.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>oh::ui::MatchParts</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 &quot;84 % match&quot;, %2 &quot;2 shared industry tags, similar stage&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>points reached, of the most there can be</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::MatchTexts</name>
    <message>
        <source>One of the two says nothing about it</source>
        <translation>Um dos dois não informou</translation>
    </message>
    <message>
        <source>No industry or technology in common</source>
        <translation>Nenhum setor ou tecnologia em comum</translation>
    </message>
    <message>
        <source>The stages are the same or next to each other</source>
        <translation>Os estágios são iguais ou vizinhos</translation>
    </message>
    <message>
        <source>The stages are far apart, or not known</source>
        <translation>Os estágios estão distantes, ou não são conhecidos</translation>
    </message>
    <message>
        <source>%1 % match</source>
        <extracomment>how well two people fit, as on a badge</extracomment>
        <translation>%1% compatível</translation>
    </message>
    <message numerus="yes">
        <source>%n shared industry tag(s)</source>
        <translation>
            <numerusform>%n etiqueta de setor em comum</numerusform>
            <numerusform>%n etiquetas de setor em comum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared technology tag(s)</source>
        <translation>
            <numerusform>%n etiqueta de tecnologia em comum</numerusform>
            <numerusform>%n etiquetas de tecnologia em comum</numerusform>
        </translation>
    </message>
    <message>
        <source>similar stage</source>
        <translation>estágio parecido</translation>
    </message>
    <message>
        <source>tiers that go together</source>
        <translation>níveis que combinam</translation>
    </message>
    <message>
        <source>Nothing in common so far</source>
        <translation>Nada em comum até agora</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons of a match</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estágio</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>The tiers allow a booking</source>
        <translation>Os níveis permitem uma reserva</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above</source>
        <translation>O mentor está mais de um nível acima</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Especialidade</translation>
    </message>
    <message>
        <source>What the mentor offers, beside what the mentee wants to reach</source>
        <translation>O que o mentor oferece, comparado com o que o mentorado quer alcançar</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Whom the mentor would like to meet, beside the company</source>
        <translation>Quem o mentor gostaria de conhecer, comparado com a empresa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>Free times in the next two weeks that the mentee may book</source>
        <translation>Horários livres nas próximas duas semanas que o mentorado pode reservar</translation>
    </message>
</context>
<context>
    <name>oh::ui::MeetingFacts</name>
    <message>
        <source>&amp;Join the meeting</source>
        <translation>&amp;Entrar na reunião</translation>
    </message>
    <message>
        <source>Copy meeting &amp;link</source>
        <translation>Copiar &amp;link da reunião</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>A&amp;dicionar à agenda…</translation>
    </message>
    <message>
        <source>Saves a calendar file (.ics) and opens it</source>
        <translation>Salva um arquivo de agenda (.ics) e o abre</translation>
    </message>
    <message>
        <source>&amp;Google Calendar</source>
        <translation>&amp;Google Agenda</translation>
    </message>
    <message>
        <source>Opens Google Calendar in the browser to add the meeting</source>
        <translation>Abre o Google Agenda no navegador para adicionar a reunião</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a time zone such as &quot;CET (Europe/Berlin)&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeDirectoryPage</name>
    <message>
        <source>Reach out…</source>
        <translation>Contatar…</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentorados</translation>
    </message>
    <message>
        <source>Search mentees</source>
        <translation>Buscar mentorados</translation>
    </message>
    <message>
        <source>Name A–Z</source>
        <translation>Nome A–Z</translation>
    </message>
    <message>
        <source>Name Z–A</source>
        <translation>Nome Z–A</translation>
    </message>
    <message>
        <source>Highest tier</source>
        <translation>Nível mais alto</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mais compatíveis</translation>
    </message>
    <message>
        <source>Further mentees could not be loaded.</source>
        <translation>Não foi possível carregar mais mentorados.</translation>
    </message>
    <message>
        <source>Load more mentees again</source>
        <translation>Carregar mais mentorados de novo</translation>
    </message>
    <message>
        <source>No mentees match</source>
        <translation>Nenhum mentorado encontrado</translation>
    </message>
    <message>
        <source>No mentees yet</source>
        <translation>Ainda não há mentorados</translation>
    </message>
    <message>
        <source>Mentees appear here as soon as the program lists them.</source>
        <translation>Os mentorados aparecem aqui assim que o programa os incluir.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) match</source>
        <translation>
            <numerusform>%n mentorado encontrado</numerusform>
            <numerusform>%n mentorados encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n mentorado</numerusform>
            <numerusform>%n mentorados</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading more mentees…</source>
        <translation>Carregando mais mentees…</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeDirectoryPresenter</name>
    <message>
        <source>A company</source>
        <translation>Uma empresa</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeFilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>Está&amp;gio</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estágio</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Setores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologias</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice and how many people it would leave</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Qualquer estágio</translation>
    </message>
    <message>
        <source>Any company</source>
        <translation>Qualquer empresa</translation>
    </message>
    <message>
        <source>The company that was chosen</source>
        <translation>A empresa escolhida</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeListModel</name>
    <message>
        <source>Dormant</source>
        <translation>Sem atividade</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estágio</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeProfileView</name>
    <message>
        <source>&amp;Back to mentees</source>
        <translation>&amp;Voltar aos mentorados</translation>
    </message>
    <message>
        <source>Back to mentees (Esc)</source>
        <translation>Voltar aos mentorados (Esc)</translation>
    </message>
    <message>
        <source>%1 was told, and can book you once within seven days</source>
        <translation>%1 recebeu o aviso e pode reservar uma vez com você em até sete dias</translation>
    </message>
    <message>
        <source>%1 was told that you would like to meet</source>
        <translation>%1 recebeu o aviso de que você quer se reunir</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Would you like to meet?</source>
        <translation>Quer se reunir?</translation>
    </message>
    <message>
        <source>Mentees book mentors. Reach out, and they get a mail with the way to your free slots.</source>
        <translation>Quem reserva são os mentorados. Entre em contato, e a pessoa recebe um e-mail com o caminho para os seus horários livres.</translation>
    </message>
    <message>
        <source>&amp;Reach out…</source>
        <translation>Entrar em &amp;contato…</translation>
    </message>
    <message>
        <source>Why you match</source>
        <translation>Por que vocês combinam</translation>
    </message>
    <message>
        <source>You reached out on %1, and they have booked you since.</source>
        <translation>Você entrou em contato em %1, e desde então a pessoa já reservou com você.</translation>
    </message>
    <message>
        <source>You reached out on %1; they have not booked you yet.</source>
        <translation>Você entrou em contato em %1; a pessoa ainda não reservou com você.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeSummaryCard</name>
    <message>
        <source>Reputation %1</source>
        <translation>Reputação %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Estágio: %1</translation>
    </message>
    <message>
        <source>Now %1, %2</source>
        <extracomment>the mentee&apos;s local time: %1 a time, %2 a time zone</extracomment>
        <translation>Agora: %1, %2</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Setores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologias</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Estágios</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorCardList</name>
    <message>
        <source>Open the profile</source>
        <translation>Abrir o perfil</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorDirectoryPage</name>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
    <message>
        <source>See times</source>
        <translation>Ver horários</translation>
    </message>
    <message>
        <source>Search mentors</source>
        <translation>Buscar mentores</translation>
    </message>
    <message>
        <source>Name A–Z</source>
        <translation>Nome A–Z</translation>
    </message>
    <message>
        <source>Name Z–A</source>
        <translation>Nome Z–A</translation>
    </message>
    <message>
        <source>Highest tier</source>
        <translation>Nível mais alto</translation>
    </message>
    <message>
        <source>Next free slot</source>
        <translation>Próximo horário livre</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mais compatíveis</translation>
    </message>
    <message>
        <source>Load more mentors again</source>
        <translation>Carregar mais mentores de novo</translation>
    </message>
    <message>
        <source>No mentors yet</source>
        <translation>Ainda não há mentores</translation>
    </message>
    <message>
        <source>Mentors appear here as soon as the program lists them.</source>
        <translation>Os mentores aparecem aqui assim que o programa os incluir.</translation>
    </message>
    <message>
        <source>No mentors match</source>
        <translation>Nenhum mentor encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) match</source>
        <translation>
            <numerusform>%n mentor encontrado</numerusform>
            <numerusform>%n mentores encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentores</numerusform>
        </translation>
    </message>
    <message>
        <source>Further mentors could not be loaded.</source>
        <translation>Não foi possível carregar mais mentores.</translation>
    </message>
    <message>
        <source>Loading more mentors…</source>
        <translation>Carregando mais mentores…</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorDirectoryPresenter</name>
    <message>
        <source>Slots this week</source>
        <translation>Horários nesta semana</translation>
    </message>
    <message>
        <source>Slots this month</source>
        <translation>Horários neste mês</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorFilterPanel</name>
    <message>
        <source>Industries</source>
        <translation>Setores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologias</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>Está&amp;gio</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estágio</translation>
    </message>
    <message>
        <source>Has s&amp;lots</source>
        <translation>Com &amp;horários</translation>
    </message>
    <message>
        <source>Has slots</source>
        <translation>Com horários</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Nesta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Neste mês</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>The tags could not be read.</source>
        <translation>Não foi possível ler as etiquetas.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Read the tags again</source>
        <translation>Ler as etiquetas de novo</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Qualquer estágio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice and how many people it would leave</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorListModel</name>
    <message>
        <source>Dormant</source>
        <translation>Sem atividade</translation>
    </message>
    <message>
        <source>No open slots</source>
        <translation>Nenhum horário livre</translation>
    </message>
    <message numerus="yes">
        <source>%n+ open</source>
        <extracomment>As many as the server counts, or more.</extracomment>
        <translation>
            <numerusform>%n+ livre</numerusform>
            <numerusform>%n+ livres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n livre</numerusform>
            <numerusform>%n livres</numerusform>
        </translation>
    </message>
    <message>
        <source>Next slot %1 · %2</source>
        <extracomment>%1 a moment such as &quot;Tue 6 Jan, 10:00&quot;, %2 &quot;3 open&quot; or &quot;10+ open&quot;</extracomment>
        <translation>Próximo horário %1 · %2</translation>
    </message>
    <message>
        <source>Next free slot</source>
        <translation>Próximo horário livre</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorProfilePresenter</name>
    <message>
        <source>This slot was just booked by another user</source>
        <translation>Outra pessoa acabou de reservar este horário</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorProfileView</name>
    <message>
        <source>You get a mail when %1 has a free slot</source>
        <translation>Você receberá um e-mail quando %1 tiver um horário livre</translation>
    </message>
    <message>
        <source>&amp;Back to mentors</source>
        <translation>&amp;Voltar aos mentores</translation>
    </message>
    <message>
        <source>Back to mentors (Esc)</source>
        <translation>Voltar aos mentores (Esc)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Ask for an &amp;exception…</source>
        <translation>Pedir uma e&amp;xceção…</translation>
    </message>
    <message>
        <source>Book for somebody else from the page Bookings.</source>
        <translation>Para reservar para outra pessoa, use a página “Reservas”.</translation>
    </message>
    <message>
        <source>You asked for an exception on %1; you get a mail when it is decided.</source>
        <translation>Você pediu uma exceção em %1; você receberá um e-mail com a decisão.</translation>
    </message>
    <message>
        <source>An exception was not granted.</source>
        <translation>Uma exceção não foi concedida.</translation>
    </message>
    <message>
        <source>The coordinators have your request for %1</source>
        <translation>A coordenação recebeu o seu pedido para %1</translation>
    </message>
    <message>
        <source>%1 of %2 bookings left this week; the next week begins %3.</source>
        <extracomment>%1 bookings left, %2 bookings a week, %3 a moment</extracomment>
        <translation>Restam %1 de %2 reservas nesta semana; a próxima começa em %3.</translation>
    </message>
    <message>
        <source>%1 has no free slot at the moment.</source>
        <translation>%1 não tem horário livre no momento.</translation>
    </message>
    <message>
        <source>Nothing in this week fits? Be told of the next slot that opens.</source>
        <translation>Nada serve nesta semana? Receba um aviso do próximo horário que abrir.</translation>
    </message>
    <message>
        <source>Meeting booked with %1: %2</source>
        <translation>Reunião reservada com %1: %2</translation>
    </message>
    <message>
        <source>Request sent to %1: %2</source>
        <translation>Pedido enviado a %1: %2</translation>
    </message>
    <message>
        <source>View my bookings</source>
        <translation>Ver minhas reservas</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorSummaryCard</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Especialidade</translation>
    </message>
    <message>
        <source>Ideal mentee</source>
        <translation>Mentorado ideal</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Setores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologias</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Estágios</translation>
    </message>
    <message>
        <source>Reputation %1 of 5</source>
        <translation>Reputação %1 de 5</translation>
    </message>
    <message numerus="yes">
        <source>%n completed session(s)</source>
        <translation>
            <numerusform>%n reunião realizada</numerusform>
            <numerusform>%n reuniões realizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n session(s) a week</source>
        <translation>
            <numerusform>No máximo %n reunião por semana</numerusform>
            <numerusform>No máximo %n reuniões por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Now %1, %2</source>
        <extracomment>the mentor&apos;s local time: %1 a time, %2 a time zone</extracomment>
        <translation>Agora: %1, %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::MissingSlotPage</name>
    <message>
        <source>Why a mentor can&apos;t be booked at some time</source>
        <translation>Por que um horário de um mentor não pode ser reservado</translation>
    </message>
    <message>
        <source>Missing slots</source>
        <translation>Horários em falta</translation>
    </message>
</context>
<context>
    <name>oh::ui::MoveBookingDialog</name>
    <message>
        <source>Reschedule meeting</source>
        <translation>Remarcar reunião</translation>
    </message>
    <message>
        <source>Reschedule %1 with %2</source>
        <translation>Remarcar a reunião de %1 com %2</translation>
    </message>
    <message>
        <source>Now: %1, %2. Both get a mail with the new time; their calendars are updated.</source>
        <translation>Agora: %1, %2. Os dois recebem um e-mail com o novo horário, e as agendas são atualizadas.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Stands in the mail to both and in the audit log.</source>
        <translation>Fica no e-mail aos dois e no registro de auditoria.</translation>
    </message>
    <message>
        <source>&amp;Keep the time</source>
        <translation>Man&amp;ter o horário</translation>
    </message>
    <message>
        <source>&amp;Reschedule</source>
        <translation>&amp;Remarcar</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Novo horário: %1</translation>
    </message>
    <message>
        <source>Choose the new time in the week above.</source>
        <translation>Escolha o novo horário na semana acima.</translation>
    </message>
    <message>
        <source>&amp;Reschedule anyway</source>
        <translation>&amp;Remarcar assim mesmo</translation>
    </message>
    <message>
        <source>Rescheduling…</source>
        <translation>Remarcando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::MoveBookingPresenter</name>
    <message>
        <source>Somebody else has just booked this slot. Choose another one.</source>
        <translation>Outra pessoa acabou de reservar este horário. Escolha outro.</translation>
    </message>
    <message>
        <source>Choose the new slot.</source>
        <translation>Escolha o novo horário.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Encurte para %n caractere.</numerusform>
            <numerusform>Encurte para %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed this meeting in the meantime. It is shown as it is now; reschedule again if that is still what you want.</source>
        <translation>Outra pessoa alterou esta reunião nesse meio-tempo. Acima está como ela ficou; remarque de novo se ainda for o que você quer.</translation>
    </message>
</context>
<context>
    <name>oh::ui::MyBookingsPage</name>
    <message>
        <source>Which meetings</source>
        <translation>Quais reuniões</translation>
    </message>
    <message>
        <source>The meeting could not be opened. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Não foi possível abrir a reunião. %1</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Minhas reservas</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tab and how many entries it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 meetings</source>
        <translation>Reuniões: %1</translation>
    </message>
    <message>
        <source>No upcoming meetings</source>
        <translation>Nenhuma reunião marcada</translation>
    </message>
    <message>
        <source>Offer time, and mentees can book it.</source>
        <translation>Ofereça horários, e os mentorados poderão reservá-los.</translation>
    </message>
    <message>
        <source>Your availability</source>
        <translation>Sua disponibilidade</translation>
    </message>
    <message>
        <source>Browse mentors to schedule your first session.</source>
        <translation>Veja os mentores e marque a sua primeira reunião.</translation>
    </message>
    <message>
        <source>Browse mentors</source>
        <translation>Ver mentores</translation>
    </message>
    <message>
        <source>No past meetings</source>
        <translation>Nenhuma reunião anterior</translation>
    </message>
    <message>
        <source>Meetings you have had appear here.</source>
        <translation>As reuniões que você já teve aparecem aqui.</translation>
    </message>
    <message>
        <source>Nothing canceled</source>
        <translation>Nada cancelado</translation>
    </message>
    <message>
        <source>Canceled, declined and expired meetings appear here.</source>
        <translation>Reuniões canceladas, recusadas e expiradas aparecem aqui.</translation>
    </message>
    <message>
        <source>Proposal sent to %1</source>
        <translation>Proposta enviada a %1</translation>
    </message>
    <message>
        <source>Meeting with %1 canceled</source>
        <translation>Reunião com %1 cancelada</translation>
    </message>
    <message>
        <source>Meeting with %1 confirmed</source>
        <translation>Reunião com %1 confirmada</translation>
    </message>
    <message>
        <source>Request from %1 declined</source>
        <translation>Pedido de %1 recusado</translation>
    </message>
    <message>
        <source>The meeting with %1 moved to %2</source>
        <translation>A reunião com %1 mudou para %2</translation>
    </message>
    <message>
        <source>The meeting with %1 stays on %2</source>
        <translation>A reunião com %1 continua em %2</translation>
    </message>
    <message>
        <source>Proposal withdrawn. The meeting with %1 stays on %2</source>
        <translation>Proposta retirada. A reunião com %1 continua em %2</translation>
    </message>
    <message>
        <source>Noted that both of you came to the meeting with %1</source>
        <translation>Registrado: vocês dois compareceram à reunião com %1</translation>
    </message>
    <message>
        <source>Noted who came to the meeting with %1</source>
        <translation>Registrado quem compareceu à reunião com %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Taken back: nobody has noted who came</source>
        <translation>Desfeito: não há registro de quem compareceu</translation>
    </message>
    <message>
        <source>Meeting link copied</source>
        <translation>Link da reunião copiado</translation>
    </message>
    <message>
        <source>Thank you for rating the meeting with %1</source>
        <translation>Agradecemos a avaliação da reunião com %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::MyBookingsPresenter</name>
    <message>
        <source>The rest of the list could not be loaded.</source>
        <translation>Não foi possível carregar o resto da lista.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>oh::ui::MyDataView</name>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>As&amp;k for my data</source>
        <translation>&amp;Pedir meus dados</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Salvar o arquivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop saving the file</source>
        <translation>Parar de salvar o arquivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>You have not asked for it yet.</source>
        <translation>Você ainda não pediu seus dados.</translation>
    </message>
    <message>
        <source>You can ask again from %1 on.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Você pode pedir de novo a partir de %1.</translation>
    </message>
    <message>
        <source>Your data is being gathered. You are told when it is there.</source>
        <translation>Seus dados estão sendo reunidos. Avisamos quando estiverem prontos.</translation>
    </message>
    <message>
        <source>Your file (%1) can be saved until %2.</source>
        <extracomment>%1 a size, %2 a moment</extracomment>
        <translation>Seu arquivo (%1) pode ser salvo até %2.</translation>
    </message>
    <message>
        <source>The file that you asked for is not there any more.</source>
        <translation>O arquivo que você pediu não está mais lá.</translation>
    </message>
    <message>
        <source>Save your data</source>
        <translation>Salvar seus dados</translation>
    </message>
</context>
<context>
    <name>oh::ui::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Current page</source>
        <translation>Página atual</translation>
    </message>
</context>
<context>
    <name>oh::ui::NoteCard</name>
    <message>
        <source>Who can read the note</source>
        <translation>Quem pode ler a nota</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Só eu</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Compartilhada com %1</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar a nota</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Excluir a nota</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto da nota</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Delete this note for good?</source>
        <translation>Excluir esta nota para sempre?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete this note for good</source>
        <translation>Excluir esta nota para sempre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an author, %2 a moment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · editada</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartilhada</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Both sides of the meeting can read it.</source>
        <translation>Os dois lados da reunião podem lê-la.</translation>
    </message>
    <message>
        <source>Nobody but you can read it.</source>
        <translation>Só você pode lê-la.</translation>
    </message>
    <message>
        <source>Note by %1, %2, %3</source>
        <extracomment>a note for screen readers</extracomment>
        <translation>Nota de %1, %2, %3</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationCardDelegate</name>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationListModel</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lida</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationPreferencesPresenter</name>
    <message>
        <source>“%1” was not changed. %2</source>
        <extracomment>%1 is a kind of notification, %2 a sentence that says why</extracomment>
        <translation>“%1” não foi alterado. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n notification setting(s) were not changed. %1</source>
        <translation>
            <numerusform>%n ajuste de notificação não foi alterado. %1</numerusform>
            <numerusform>%n ajustes de notificação não foram alterados. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationPreferencesView</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>%1, by e-mail</source>
        <extracomment>a switch; %1 is a kind of notification</extracomment>
        <translation>%1, por e-mail</translation>
    </message>
    <message>
        <source>%1, in the application</source>
        <translation>%1, no aplicativo</translation>
    </message>
</context>
<context>
    <name>oh::ui::Notifications</name>
    <message>
        <source>Sign-in links and codes</source>
        <translation>Links e códigos para entrar</translation>
    </message>
    <message>
        <source>Security of your account</source>
        <translation>Segurança da sua conta</translation>
    </message>
    <message>
        <source>Your account is closed</source>
        <translation>Sua conta é encerrada</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Your calendar is no longer connected</source>
        <translation>Sua agenda não está mais conectada</translation>
    </message>
    <message>
        <source>A meeting is requested</source>
        <translation>Uma reunião é pedida</translation>
    </message>
    <message>
        <source>A meeting is confirmed</source>
        <translation>Uma reunião é confirmada</translation>
    </message>
    <message>
        <source>A request is declined</source>
        <translation>Um pedido é recusado</translation>
    </message>
    <message>
        <source>A meeting is canceled</source>
        <translation>Uma reunião é cancelada</translation>
    </message>
    <message>
        <source>A request was not answered in time</source>
        <translation>Um pedido não foi respondido a tempo</translation>
    </message>
    <message>
        <source>A meeting moves to another time</source>
        <translation>Uma reunião muda de horário</translation>
    </message>
    <message>
        <source>Details of a meeting change</source>
        <translation>Detalhes de uma reunião mudam</translation>
    </message>
    <message>
        <source>Reminders before meetings</source>
        <translation>Lembretes antes de reuniões</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Outro horário é proposto</translation>
    </message>
    <message>
        <source>A proposed time is refused</source>
        <translation>Um horário proposto é recusado</translation>
    </message>
    <message>
        <source>A mentor you wait for has time</source>
        <translation>Um mentor que você espera tem horário</translation>
    </message>
    <message>
        <source>A meeting can be rated</source>
        <translation>Uma reunião pode ser avaliada</translation>
    </message>
    <message>
        <source>Somebody rated a meeting</source>
        <translation>Alguém avaliou uma reunião</translation>
    </message>
    <message>
        <source>Your tier changes</source>
        <translation>Seu nível muda</translation>
    </message>
    <message>
        <source>A mentor wants to meet you</source>
        <translation>Um mentor quer se reunir com você</translation>
    </message>
    <message>
        <source>An exception is requested</source>
        <translation>Uma exceção é pedida</translation>
    </message>
    <message>
        <source>An exception is granted</source>
        <translation>Uma exceção é concedida</translation>
    </message>
    <message>
        <source>An exception is denied</source>
        <translation>Uma exceção é negada</translation>
    </message>
    <message>
        <source>A tag waits for approval</source>
        <translation>Uma etiqueta espera aprovação</translation>
    </message>
    <message>
        <source>A tag is approved</source>
        <translation>Uma etiqueta é aprovada</translation>
    </message>
    <message>
        <source>A tag is rejected</source>
        <translation>Uma etiqueta é rejeitada</translation>
    </message>
    <message>
        <source>An export is finished</source>
        <translation>Uma exportação termina</translation>
    </message>
    <message>
        <source>Your data can be downloaded</source>
        <translation>Seus dados podem ser baixados</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>Mentors, ratings and tiers</source>
        <translation>Mentores, avaliações e níveis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Sua conta</translation>
    </message>
    <message>
        <source>Always by e-mail: you sign in with it.</source>
        <translation>Sempre por e-mail: é com ele que você entra.</translation>
    </message>
    <message>
        <source>Always by e-mail: nobody should wait in vain.</source>
        <translation>Sempre por e-mail: ninguém deve esperar à toa.</translation>
    </message>
    <message>
        <source>Always by e-mail: it protects your account.</source>
        <translation>Sempre por e-mail: protege a sua conta.</translation>
    </message>
    <message>
        <source>Not listed here: it reaches you while you are signed out.</source>
        <translation>Não aparece aqui: chega a você fora da sessão.</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationsPage</name>
    <message>
        <source>&amp;Unread only</source>
        <translation>Só não &amp;lidas</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Só não lidas</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Marcar &amp;todas como lidas</translation>
    </message>
    <message>
        <source>Choose what you are told of</source>
        <translation>Escolher quais avisos receber</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read everything</source>
        <translation>Você já leu tudo</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada por ler</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Você já leu tudo.</translation>
    </message>
    <message>
        <source>Show all notifications</source>
        <translation>Mostrar todas as notificações</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Ainda não há notificações</translation>
    </message>
    <message>
        <source>What happens to your meetings and your account appears here. Which of it, you choose in your profile.</source>
        <translation>O que acontece com as suas reuniões e a sua conta aparece aqui. Você escolhe no perfil o que quer receber.</translation>
    </message>
    <message>
        <source>Mark as un&amp;read</source>
        <translation>Marcar como &amp;não lida</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>&amp;Marcar como lida</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationsPresenter</name>
    <message>
        <source>The rest of the list could not be loaded.</source>
        <translation>Não foi possível carregar o resto da lista.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>“%1” is still unread. %2</source>
        <extracomment>%1 is what a notification is called, %2 a sentence that says why</extracomment>
        <translation>“%1” continua não lida. %2</translation>
    </message>
    <message>
        <source>“%1” is still marked as read. %2</source>
        <translation>“%1” continua marcada como lida. %2</translation>
    </message>
    <message>
        <source>The notifications are still unread. %1</source>
        <translation>As notificações continuam não lidas. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::OverviewPage</name>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Relatório</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>All figures and charts, printed or as a PDF file</source>
        <translation>Todos os números e gráficos, impressos ou em PDF</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Salvar como PDF…</translation>
    </message>
    <message>
        <source>Office hours: overview</source>
        <translation>Office Hours: visão geral</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 first and %2 last day</extracomment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Counted %1, times in %2</source>
        <extracomment>%1 a moment, %2 a time zone</extracomment>
        <translation>Calculado em %1, horários no fuso %2</translation>
    </message>
    <message>
        <source>Of all mentors and mentees</source>
        <translation>De todos os mentores e mentorados</translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation>Imprimir a visão geral</translation>
    </message>
    <message>
        <source>Save the overview as PDF</source>
        <translation>Salvar a visão geral como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Não foi possível gravar %1: %2. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Últimas 12 semanas</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Next 4 weeks</source>
        <translation>Próximas 4 semanas</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>De – até…</translation>
    </message>
    <message>
        <source>Whose tags and tiers</source>
        <translation>De quem são as etiquetas e os níveis</translation>
    </message>
    <message>
        <source>Mentors with …</source>
        <translation>Mentores com…</translation>
    </message>
    <message>
        <source>Mentees with …</source>
        <translation>Mentorados com…</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Setores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologias</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Estágios</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>The tags could not be read.</source>
        <translation>Não foi possível ler as etiquetas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Any industry</source>
        <translation>Qualquer setor</translation>
    </message>
    <message>
        <source>Any technology</source>
        <translation>Qualquer tecnologia</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Qualquer estágio</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Qualquer nível</translation>
    </message>
    <message>
        <source>Count &amp;now</source>
        <translation>Re&amp;calcular</translation>
    </message>
    <message>
        <source>The figures are up to a minute old: this counts them anew</source>
        <translation>Os números podem ter até um minuto: isto os calcula de novo</translation>
    </message>
    <message>
        <source>Nothing took place in these days: no slots were offered, nobody met. Choose other days or other filters.</source>
        <translation>Nada aconteceu neste período: nenhum horário foi oferecido, ninguém se reuniu. Escolha outros dias ou outros filtros.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Counted %1 · times in %2</source>
        <translation>Calculado em %1 · horários no fuso %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::OverviewPresenter</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>so many hours, in short</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Up from %1 in the period before</source>
        <extracomment>%1: the figure&apos;s value then</extracomment>
        <translation>Acima do período anterior (%1)</translation>
    </message>
    <message>
        <source>Down from %1 in the period before</source>
        <extracomment>%1: the figure&apos;s value then</extracomment>
        <translation>Abaixo do período anterior (%1)</translation>
    </message>
    <message>
        <source>As in the period before</source>
        <translation>Igual ao período anterior</translation>
    </message>
    <message>
        <source>Slots filled this week</source>
        <translation>Horários ocupados nesta semana</translation>
    </message>
    <message>
        <source>As many as last week</source>
        <translation>Tantos quanto na semana passada</translation>
    </message>
    <message numerus="yes">
        <source>%n more than last week</source>
        <translation>
            <numerusform>%n a mais que na semana passada</numerusform>
            <numerusform>%n a mais que na semana passada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than last week</source>
        <translation>
            <numerusform>%n a menos que na semana passada</numerusform>
            <numerusform>%n a menos que na semana passada</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in these days: %2 % fewer than in the period before</source>
        <translation>%1 neste período: %2% a menos que no anterior</translation>
    </message>
    <message>
        <source>%1 in these days: %2 % more than in the period before</source>
        <translation>%1 neste período: %2% a mais que no anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n in these days</source>
        <comment>slots booked</comment>
        <translation>
            <numerusform>%n neste período</numerusform>
            <numerusform>%n neste período</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>a chart&apos;s day</comment>
        <translation>ddd, d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a chart&apos;s day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1: its Monday</extracomment>
        <translation>Semana de %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a chart&apos;s day</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a chart&apos;s month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>a chart&apos;s month</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Meetings by day</source>
        <translation>Reuniões por dia</translation>
    </message>
    <message>
        <source>Meetings by week</source>
        <translation>Reuniões por semana</translation>
    </message>
    <message>
        <source>Meetings by month</source>
        <translation>Reuniões por mês</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in these days</source>
        <translation>
            <numerusform>%n reunião neste período</numerusform>
            <numerusform>%n reuniões neste período</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings in these days.</source>
        <translation>Nenhuma reunião neste período.</translation>
    </message>
    <message>
        <source>Use of the offered slots</source>
        <translation>Uso dos horários oferecidos</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>slots</comment>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>slots</comment>
        <translation>Livres</translation>
    </message>
    <message>
        <source>%1 booked, %2 free</source>
        <translation>%1 reservados, %2 livres</translation>
    </message>
    <message>
        <source>No slots were offered in these days.</source>
        <translation>Nenhum horário foi oferecido neste período.</translation>
    </message>
    <message>
        <source>What became of requests</source>
        <translation>O que foi feito dos pedidos</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>meetings</comment>
        <translation>Realizadas</translation>
    </message>
    <message>
        <source>Still to come</source>
        <comment>meetings</comment>
        <translation>Por vir</translation>
    </message>
    <message>
        <source>Canceled</source>
        <comment>meetings</comment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>meetings</comment>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>meetings</comment>
        <translation>Expiradas</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) with somebody absent</source>
        <translation>
            <numerusform>%n reunião em que alguém faltou</numerusform>
            <numerusform>%n reuniões em que alguém faltou</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asked for a meeting in these days.</source>
        <translation>Ninguém pediu uma reunião neste período.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>No sessions were held in these days.</source>
        <translation>Nenhuma reunião foi realizada neste período.</translation>
    </message>
    <message>
        <source>Sessions in a mentee&apos;s first 30 days</source>
        <translation>Reuniões nos primeiros 30 dias do mentorado</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentorados</translation>
    </message>
    <message numerus="yes">
        <source>%n or more sessions</source>
        <translation>
            <numerusform>%n ou mais reuniões</numerusform>
            <numerusform>%n ou mais reuniões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n reunião</numerusform>
            <numerusform>%n reuniões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new mentee(s), with %1 sessions on average</source>
        <translation>
            <numerusform>%n novo mentorado, com %1 reuniões em média</numerusform>
            <numerusform>%n novos mentorados, com %1 reuniões em média</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who came in these days has been here for 30 days.</source>
        <translation>Ninguém que chegou neste período está aqui há 30 dias.</translation>
    </message>
    <message>
        <source>Mentor utilization</source>
        <translation>Ocupação dos mentores</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n offered slot(s) booked</source>
        <translation>
            <numerusform>%1 de %n horário oferecido reservado</numerusform>
            <numerusform>%1 de %n horários oferecidos reservados</numerusform>
        </translation>
    </message>
    <message>
        <source>No slots were offered in these days</source>
        <translation>Nenhum horário foi oferecido neste período</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>Pessoas ativas</translation>
    </message>
    <message>
        <source>%1 mentors, %2 mentees with a booked meeting</source>
        <extracomment>how many of the active people are what</extracomment>
        <translation>%1 mentores e %2 mentorados com reunião reservada</translation>
    </message>
    <message>
        <source>Upcoming meetings</source>
        <translation>Próximas reuniões</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for an answer</source>
        <translation>
            <numerusform>%n delas espera uma resposta</numerusform>
            <numerusform>%n delas esperam uma resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Avaliação média</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) that count</source>
        <translation>
            <numerusform>%n avaliação que conta</numerusform>
            <numerusform>%n avaliações que contam</numerusform>
        </translation>
    </message>
    <message>
        <source>No-show rate</source>
        <translation>Taxa de faltas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n held meeting(s) with somebody absent</source>
        <translation>
            <numerusform>%1 de %n reunião realizada com falta de alguém</numerusform>
            <numerusform>%1 de %n reuniões realizadas com falta de alguém</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to confirm</source>
        <translation>Tempo até confirmar</translation>
    </message>
    <message>
        <source>Half of the requests; nine of ten within %1</source>
        <translation>Metade dos pedidos; nove em cada dez em até %1</translation>
    </message>
    <message>
        <source>No mentor confirmed a request of these days</source>
        <translation>Nenhum mentor confirmou um pedido deste período</translation>
    </message>
    <message>
        <source>Match to booking</source>
        <translation>Da recomendação à reserva</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n matched mentee(s) booked a mentor recommended to them</source>
        <translation>
            <numerusform>%1 de %n mentorado com recomendações reservou com um mentor recomendado</numerusform>
            <numerusform>%1 de %n mentorados com recomendações reservaram com um mentor recomendado</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentors with the most sessions</source>
        <translation>Mentores com mais reuniões</translation>
    </message>
    <message>
        <source>Mentees with the most sessions</source>
        <translation>Mentorados com mais reuniões</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>Of mentors with these tags and tiers: %1</source>
        <translation>De mentores com estas etiquetas e níveis: %1</translation>
    </message>
    <message>
        <source>Of mentees with these tags and tiers: %1</source>
        <translation>De mentorados com estas etiquetas e níveis: %1</translation>
    </message>
    <message>
        <source>Mentors: %1</source>
        <extracomment>%1 tags and tiers</extracomment>
        <translation>Mentores: %1</translation>
    </message>
    <message>
        <source>Mentees: %1</source>
        <extracomment>%1 tags and tiers</extracomment>
        <translation>Mentees: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::OwnDecksView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera a sua vez</translation>
    </message>
    <message>
        <source>%1. Goes on by itself once the server answers.</source>
        <translation>%1. Continua sozinho assim que o servidor responder.</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <extracomment>%1 &quot;1 MB of 3 MB&quot;</extracomment>
        <translation>Pausado em %1</translation>
    </message>
    <message>
        <source>You have no pitch deck here yet.</source>
        <translation>Você ainda não tem um pitch deck aqui.</translation>
    </message>
    <message>
        <source>%1 is uploaded.</source>
        <translation>%1 foi enviado.</translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation>Escolher &amp;arquivos…</translation>
    </message>
    <message>
        <source>Choose pitch decks to upload</source>
        <translation>Escolher pitch decks para enviar</translation>
    </message>
    <message>
        <source>Drop them to upload them.</source>
        <translation>Solte para enviar.</translation>
    </message>
    <message>
        <source>Drop pitch decks here: PDF or PowerPoint, up to 25 MB.</source>
        <translation>Solte pitch decks aqui: PDF ou PowerPoint, até 25 MB.</translation>
    </message>
    <message>
        <source>Choose pitch decks</source>
        <translation>Escolha pitch decks</translation>
    </message>
    <message>
        <source>Pitch decks (*.pdf *.pptx)</source>
        <translation>Pitch decks (*.pdf *.pptx)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar o envio</translation>
    </message>
    <message>
        <source>Pause the upload of %1</source>
        <translation>Pausar o envio de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Go on&quot; or &quot;Try again&quot;, %2 a file&apos;s name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel the upload of %1</source>
        <translation>Cancelar o envio de %1</translation>
    </message>
    <message>
        <source>Uploaded of %1</source>
        <translation>Progresso do envio de %1</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>%1 and %2 sizes, like &quot;3 MB of 100 MB used&quot;</extracomment>
        <translation>%1 de %2 usados</translation>
    </message>
</context>
<context>
    <name>oh::ui::OwnExceptionsPresenter</name>
    <message>
        <source>waits for a decision, until %1</source>
        <extracomment>An exception somebody asked for; %1 a day and a time</extracomment>
        <translation>aguarda uma decisão, até %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <extracomment>An exception; %1 a day</extracomment>
        <translation>usada em %1</translation>
    </message>
    <message>
        <source>approved: book until %1</source>
        <extracomment>An exception; %1 a day and a time</extracomment>
        <translation>aprovada: reserve até %1</translation>
    </message>
    <message>
        <source>expired unused on %1</source>
        <extracomment>An exception that was approved; %1 a day</extracomment>
        <translation>expirou sem uso em %1</translation>
    </message>
    <message>
        <source>turned down</source>
        <extracomment>An exception somebody asked for</extracomment>
        <translation>negada</translation>
    </message>
    <message>
        <source>nobody decided in time: you can ask again</source>
        <extracomment>An exception somebody asked for</extracomment>
        <translation>ninguém decidiu a tempo: você pode pedir de novo</translation>
    </message>
</context>
<context>
    <name>oh::ui::OwnTagsPresenter</name>
    <message>
        <source>Industry</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnologia</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estágio</translation>
    </message>
    <message>
        <source>A coordinator decided against this tag: “%1”. Choose another one of the list.</source>
        <translation>A coordenação não aceitou esta etiqueta: “%1”. Escolha outra da lista.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Page</name>
    <message>
        <source>What you typed is kept: it is there when you open the form again.</source>
        <translation>O que você digitou está guardado: estará lá quando você abrir o formulário de novo.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Pages</name>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Minhas reservas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentorados</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Missing slots</source>
        <translation>Horários em falta</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivo morto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Jobs and mail</source>
        <translation>Trabalhos e e-mails</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
</context>
<context>
    <name>oh::ui::PalettePresenter</name>
    <message>
        <source>Not everything could be searched. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Não foi possível buscar em tudo. %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two people who meet</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a moment, %2 what a meeting is about</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonFacts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Sem atividade</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Tempo de casa</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Pontuação %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5, from %n rating(s)</source>
        <translation>
            <numerusform>%1 de 5, de %n avaliação</numerusform>
            <numerusform>%1 de 5, de %n avaliações</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meeting(s)</source>
        <translation>
            <numerusform>%1 de %n reunião</numerusform>
            <numerusform>%1 de %n reuniões</numerusform>
        </translation>
    </message>
    <message>
        <source>no meetings yet</source>
        <translation>nenhuma reunião ainda</translation>
    </message>
    <message>
        <source>after %1 h on average (× %2)</source>
        <translation>após %1 h em média (× %2)</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, %n em cima da hora</numerusform>
            <numerusform>%1, %n em cima da hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), + %1</source>
        <translation>
            <numerusform>%n mês, + %1</numerusform>
            <numerusform>%n meses, + %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by a coordinator</source>
        <translation>Fixada pela coordenação</translation>
    </message>
    <message>
        <source>Probation: fewer than three ratings</source>
        <translation>Período inicial: menos de três avaliações</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonListModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Compatibilidade</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nível %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonPanel</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>&amp;Bookings</source>
        <translation>Reser&amp;vas</translation>
    </message>
    <message>
        <source>Audit &amp;log</source>
        <translation>Registro de a&amp;uditoria</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pitch decks</source>
        <translation>Pitch decks</translation>
    </message>
    <message>
        <source>What mentees say</source>
        <translation>O que dizem os mentorados</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Reputação</translation>
    </message>
    <message>
        <source>Set the &amp;score …</source>
        <translation>Fixar a &amp;pontuação…</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>How the score changed</source>
        <translation>Como a pontuação mudou</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>R&amp;ole …</source>
        <translation>&amp;Função…</translation>
    </message>
    <message>
        <source>Re&amp;activate …</source>
        <translation>Re&amp;ativar…</translation>
    </message>
    <message>
        <source>&amp;Deactivate …</source>
        <translation>&amp;Desativar…</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>Erase &amp;personal data …</source>
        <translation>Apagar dados pe&amp;ssoais…</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ninguém escolhido</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Escolha alguém na lista.</translation>
    </message>
    <message>
        <source>Removed %1. Their meetings are canceled %2, if nobody reactivates them.</source>
        <extracomment>%1 a moment: &quot;in 5 hours&quot;</extracomment>
        <translation>Conta removida %1. As reuniões serão canceladas %2, se ninguém a reativar.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Conta removida %1.</translation>
    </message>
    <message>
        <source>No meeting in 90 days: only coordinators can book them.</source>
        <translation>Nenhuma reunião em 90 dias: só a coordenação pode reservar com esta pessoa.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar o endereço de e-mail</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Comes back since %1</source>
        <translation>Devolvidas desde %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n reunião</numerusform>
            <numerusform>%n reuniões</numerusform>
        </translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceções</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n pedido em aberto</numerusform>
            <numerusform>%n pedidos em aberto</numerusform>
        </translation>
    </message>
    <message>
        <source>Last booking</source>
        <translation>Última reserva</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último login</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>Sessões em</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Conta criada</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprovação</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Pontuação %1</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>a coordenação</translation>
    </message>
    <message>
        <source>Set by %1 on %2. Calculated, it would be %3.</source>
        <extracomment>%1 a person, %2 a day, %3 a score</extracomment>
        <translation>Quem fixou: %1, em %2. Calculada, seria %3.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a chart&apos;s day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>The score has not changed yet.</source>
        <translation>A pontuação ainda não mudou.</translation>
    </message>
    <message>
        <source>Another coordinator has to do this to your account</source>
        <translation>Na sua conta, só outra pessoa da coordenação pode fazer isso</translation>
    </message>
    <message>
        <source>Schedule &amp;meeting …</source>
        <translation>Agendar &amp;reunião…</translation>
    </message>
    <message>
        <source>Changes of the score because of</source>
        <translation>Mudanças da pontuação devido a</translation>
    </message>
    <message>
        <source>All changes of the score</source>
        <translation>Todas as mudanças da pontuação</translation>
    </message>
    <message>
        <source>Changes of the score</source>
        <translation>Mudanças da pontuação</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>%1: from %2 to %3. %4.</source>
        <translation>%1: de %2 para %3. %4.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>No such change.</source>
        <translation>Nenhuma mudança assim.</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonPicker</name>
    <message>
        <source>Type a mentor&apos;s name or company</source>
        <translation>Digite o nome ou a empresa de um mentor</translation>
    </message>
    <message>
        <source>Type a mentee&apos;s name or company</source>
        <translation>Digite o nome ou a empresa de um mentorado</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Pessoas encontradas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nobody found. Try another spelling.</source>
        <translation>Ninguém encontrado. Tente outra grafia.</translation>
    </message>
    <message>
        <source>More people match: type more letters.</source>
        <translation>Há mais pessoas: digite mais letras.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Escolha da lista.</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonPresenter</name>
    <message>
        <source>Say why: it stands in the audit log.</source>
        <translation>Diga por quê: fica no registro de auditoria.</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonSearchPresenter</name>
    <message>
        <source>deactivated</source>
        <translation>conta desativada</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>sem atividade</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonTable</name>
    <message>
        <source>Open the profile</source>
        <translation>Abrir o perfil</translation>
    </message>
</context>
<context>
    <name>oh::ui::PlaceFields</name>
    <message>
        <source>&amp;Where</source>
        <translation>O&amp;nde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>As the slot says (free time: online)</source>
        <translation>Como no horário (avulso: on-line)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
    <message>
        <source>Another place …</source>
        <translation>Outro lugar…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address, room</source>
        <translation>Endereço, sala</translation>
    </message>
</context>
<context>
    <name>oh::ui::PlacesPage</name>
    <message>
        <source>&amp;New location …</source>
        <translation>&amp;Novo local…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>%1 can be chosen again</source>
        <translation>%1 pode ser escolhido de novo</translation>
    </message>
    <message>
        <source>%1 is deactivated</source>
        <translation>%1 está desativado</translation>
    </message>
    <message>
        <source>Search names and addresses</source>
        <translation>Buscar nomes e endereços</translation>
    </message>
    <message>
        <source>Search locations</source>
        <translation>Buscar locais</translation>
    </message>
    <message>
        <source>Show &amp;deactivated ones</source>
        <translation>&amp;Mostrar desativados</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>De&amp;activate</source>
        <translation>Desati&amp;var</translation>
    </message>
    <message>
        <source>Deactivate or re&amp;activate</source>
        <translation>Desati&amp;var ou reativar</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Novo local</translation>
    </message>
    <message>
        <source>Re&amp;activate</source>
        <translation>Reati&amp;var</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n local</numerusform>
            <numerusform>%n locais</numerusform>
        </translation>
    </message>
    <message>
        <source>No locations</source>
        <translation>Nenhum local</translation>
    </message>
    <message>
        <source>No location matches</source>
        <translation>Nenhum local encontrado</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Tente outras palavras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>No locations yet</source>
        <translation>Ainda não há locais</translation>
    </message>
    <message>
        <source>Mentors choose one of them for meetings in person.</source>
        <translation>Os mentores escolhem um deles para reuniões presenciais.</translation>
    </message>
    <message>
        <source>New location …</source>
        <translation>Novo local…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) that mentors offer are here: they show the new name and address.</source>
        <translation>
            <numerusform>%n disponibilidade de mentores fica neste local e mostrará o novo nome e endereço.</numerusform>
            <numerusform>%n disponibilidades de mentores ficam neste local e mostrarão o novo nome e endereço.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Add the location</source>
        <translation>&amp;Adicionar o local</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 foi salvo</translation>
    </message>
    <message>
        <source>Deactivate %1 although it is in use?</source>
        <translation>Desativar %1 mesmo estando em uso?</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>oh::ui::PlacesPresenter</name>
    <message numerus="yes">
        <source>%n time(s) that mentors offer are here</source>
        <translation>
            <numerusform>%n disponibilidade de mentores fica neste local</numerusform>
            <numerusform>%n disponibilidades de mentores ficam neste local</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProfileCard</name>
    <message>
        <source>Dormant</source>
        <translation>Sem atividade</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>Abrir %1: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProfilePage</name>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Addresses to subscribe to</source>
        <translation>Endereços para assinar</translation>
    </message>
    <message>
        <source>A secret address for your calendar program to subscribe to: meetings appear there, and follow every change.</source>
        <translation>Um endereço secreto que o seu programa de agenda pode assinar: as reuniões aparecem lá e acompanham cada mudança.</translation>
    </message>
    <message>
        <source>Pitch decks</source>
        <translation>Pitch decks</translation>
    </message>
    <message>
        <source>Mentors you have a meeting with, and coordinators, can read them.</source>
        <translation>Os mentores com quem você tem reunião e a coordenação podem lê-los.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>All that Office Hours knows of you, with your files, as a ZIP file. You can ask for it once a day, and save it for a week.</source>
        <translation>Tudo o que o Office Hours sabe de você, com os seus arquivos, em um arquivo ZIP. Você pode pedi-lo uma vez por dia e salvá-lo durante uma semana.</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Suas sessões abertas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>What we tell you about, and in which way. Each change is saved at once.</source>
        <translation>Sobre o que avisamos, e de que forma. Cada mudança é salva na hora.</translation>
    </message>
    <message>
        <source>What others see of you, and how we reach you</source>
        <translation>O que os outros veem de você, e como falamos com você</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Salvar (%1)</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Car&amp;go</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Títu&amp;lo</translation>
    </message>
    <message>
        <source>One line under your name.</source>
        <translation>Uma linha abaixo do seu nome.</translation>
    </message>
    <message>
        <source>Portfolio company</source>
        <translation>Empresa do portfólio</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>A coordinator changes this for you.</source>
        <translation>A coordenação muda isto para você.</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Only you and coordinators see it.</source>
        <translation>Só você e a coordenação o veem.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>O que você oferece</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Sua história</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>&amp;Biografia</translation>
    </message>
    <message>
        <source>E&amp;xpertise</source>
        <translation>&amp;Especialidade</translation>
    </message>
    <message>
        <source>What founders can ask you about.</source>
        <translation>O que os fundadores podem perguntar a você.</translation>
    </message>
    <message>
        <source>Ideal mentee</source>
        <translation>Mentorado ideal</translation>
    </message>
    <message>
        <source>Whom you help best.</source>
        <translation>Quem você ajuda melhor.</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>Ob&amp;jetivos</translation>
    </message>
    <message>
        <source>What you want to reach with the help of mentors.</source>
        <translation>O que você quer alcançar com a ajuda de mentores.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuso &amp;horário</translation>
    </message>
    <message>
        <source>All times in Office Hours are shown in it.</source>
        <translation>Todos os horários do Office Hours aparecem nele.</translation>
    </message>
    <message>
        <source>&amp;Use this computer&apos;s zone (%1)</source>
        <translation>&amp;Usar o fuso deste computador (%1)</translation>
    </message>
    <message>
        <source>&amp;Reminder mails</source>
        <translation>Lembretes por e-ma&amp;il</translation>
    </message>
    <message>
        <source>Before each meeting.</source>
        <translation>Antes de cada reunião.</translation>
    </message>
    <message>
        <source>As the office has set it</source>
        <translation>O padrão do programa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of mails and notifications, and of this application unless another one is chosen under File, Language.</source>
        <translation>Dos e-mails e das notificações, e deste aplicativo se nenhum outro for escolhido em Arquivo, Idioma.</translation>
    </message>
    <message>
        <source>Confirm requests &amp;automatically</source>
        <translation>&amp;Confirmar pedidos automaticamente</translation>
    </message>
    <message>
        <source>Confirm requests automatically</source>
        <translation>Confirmar pedidos automaticamente</translation>
    </message>
    <message>
        <source>A request becomes a confirmed meeting at once.</source>
        <translation>Um pedido vira na hora uma reunião confirmada.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>How your score is made</source>
        <translation>Como se forma a sua pontuação</translation>
    </message>
    <message>
        <source>What mentees say</source>
        <translation>O que dizem os mentorados</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Whom you meet</source>
        <translation>Com quem você se reúne</translation>
    </message>
    <message>
        <source>When you say yes, and when rather not.</source>
        <translation>Quando você diz sim, e quando prefere que não.</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Senioridade</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Separated by commas; the search finds you by them.</source>
        <translation>Separadas por vírgulas; a busca encontra você por elas.</translation>
    </message>
    <message>
        <source>Traction</source>
        <translation>Tração</translation>
    </message>
    <message>
        <source>Figures that show where you stand. Only coordinators and mentors you meet see it.</source>
        <translation>Números que mostram em que ponto você está. Só a coordenação e os mentores com quem você se reúne os veem.</translation>
    </message>
    <message>
        <source>Show me in the &amp;directory</source>
        <translation>&amp;Aparecer no diretório</translation>
    </message>
    <message>
        <source>Show me in the directory</source>
        <translation>Aparecer no diretório</translation>
    </message>
    <message>
        <source>Without it nobody finds you, and you are recommended to nobody.</source>
        <translation>Sem isto ninguém encontra você, e você não aparece nas recomendações de ninguém.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>At once, and without saving.</source>
        <translation>Na hora, sem salvar.</translation>
    </message>
    <message>
        <source>You sign in with it, and mails go there.</source>
        <translation>Você entra com ele, e os e-mails vão para lá.</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Salvar o perfil</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProfilePresenter</name>
    <message>
        <source>Profile saved</source>
        <translation>Perfil salvo</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>Alguns campos precisam da sua atenção.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProposalPanel</name>
    <message>
        <source>Accept the &amp;new time</source>
        <translation>Aceitar o &amp;novo horário</translation>
    </message>
    <message>
        <source>&amp;Keep the old time</source>
        <translation>&amp;Manter o horário antigo</translation>
    </message>
    <message>
        <source>&amp;Withdraw the proposal</source>
        <translation>&amp;Retirar a proposta</translation>
    </message>
    <message>
        <source>You proposed another time</source>
        <translation>Você propôs outro horário</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propõe outro horário</translation>
    </message>
    <message>
        <source>Old time: %1</source>
        <translation>Horário antigo: %1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Novo horário: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%3 can accept it until %1, %2.</source>
        <extracomment>%1 a moment, %2 &quot;in 20 hours&quot;</extracomment>
        <translation>%3 pode aceitar até %1, %2.</translation>
    </message>
    <message>
        <source>Answer until %1, %2. Without an answer the old time stays.</source>
        <translation>Responda até %1, %2. Sem resposta, vale o horário antigo.</translation>
    </message>
    <message>
        <source>Instead of %1: %2</source>
        <translation>Em vez de %1: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProposeTimeDialog</name>
    <message>
        <source>Propose another time</source>
        <translation>Propor outro horário</translation>
    </message>
    <message>
        <source>Propose another time to %1</source>
        <translation>Propor outro horário a %1</translation>
    </message>
    <message>
        <source>%1 is told, and accepts or declines. Until then the meeting stays as it is.</source>
        <translation>%1 recebe um aviso e aceita ou recusa. Até lá a reunião fica como está.</translation>
    </message>
    <message>
        <source>For example: my flight was moved to that morning</source>
        <translation>Por exemplo: meu voo foi mudado para essa manhã</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a slot above</source>
        <translation>Escolha um horário acima</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>&amp;Send proposal</source>
        <translation>&amp;Enviar proposta</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Send proposal</source>
        <translation>Enviar proposta</translation>
    </message>
    <message>
        <source>Choose a slot first.</source>
        <translation>Escolha um horário primeiro.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProposeTimePresenter</name>
    <message>
        <source>Somebody just booked the slot that you chose. Choose another one.</source>
        <translation>Outra pessoa acabou de reservar o horário que você escolheu. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueueList</name>
    <message>
        <source>Mark and go down</source>
        <translation>Marcar e descer</translation>
    </message>
    <message>
        <source>Mark and go up</source>
        <translation>Marcar e subir</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueueListModel</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Approved by you, %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>Aprovado por você, %1</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <extracomment>%1: a person, %2: &quot;2 minutes ago&quot;</extracomment>
        <translation>Aprovado por %1, %2</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Aprovado %1</translation>
    </message>
    <message>
        <source>Denied by you, %1</source>
        <translation>Negado por você, %1</translation>
    </message>
    <message>
        <source>Denied by %1, %2</source>
        <translation>Negado por %1, %2</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>Negado %1</translation>
    </message>
    <message>
        <source>Rejected by you, %1</source>
        <translation>Rejeitado por você, %1</translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>Rejeitado por %1, %2</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rejeitado %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Mesclado com %1</translation>
    </message>
    <message>
        <source>Expired: nobody decided in time</source>
        <translation>Expirou: ninguém decidiu a tempo</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Marcado</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueuePane</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Limpar (Esc)</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>O que mostrar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma observação</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Desfazer a última decisão</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Próximo pedido</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Pedido anterior</translation>
    </message>
    <message>
        <source>Mark and go down</source>
        <translation>Marcar e descer</translation>
    </message>
    <message>
        <source>Mark and go up</source>
        <translation>Marcar e subir</translation>
    </message>
    <message>
        <source>Mark for a decision about many</source>
        <translation>Marcar para decidir vários juntos</translation>
    </message>
    <message>
        <source>Mark all that wait</source>
        <translation>Marcar todos os pendentes</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Tente outras palavras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aqui</translation>
    </message>
    <message>
        <source>No request is in this state.</source>
        <translation>Nenhum pedido com este status.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Mostrar os pendentes</translation>
    </message>
    <message>
        <source>Not decided: %1</source>
        <translation>Sem decisão: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marcado</numerusform>
            <numerusform>%n marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n …</source>
        <translation>
            <numerusform>Aprovar %n…</numerusform>
            <numerusform>Aprovar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n …</source>
        <translation>
            <numerusform>Recusar %n…</numerusform>
            <numerusform>Recusar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n aprovado</numerusform>
            <numerusform>%n aprovados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turned down</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <extracomment>%1: what was decided about</extracomment>
        <translation>Aprovado: %1</translation>
    </message>
    <message>
        <source>Turned down: %1</source>
        <translation>Recusado: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it.</source>
        <translation>Ctrl+Enter envia.</translation>
    </message>
    <message>
        <source>Reading what is to be marked</source>
        <translation>Lendo o que deve ser marcado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n marked</source>
        <translation>
            <numerusform>%1 de %n marcado</numerusform>
            <numerusform>%1 de %n marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n that wait</source>
        <translation>
            <numerusform>Marcar %n que aguarda</numerusform>
            <numerusform>Marcar todos os %n que aguardam</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is put away</source>
        <translation>Nada foi adiado</translation>
    </message>
    <message>
        <source>What you put away with S is here until it comes back.</source>
        <translation>O que você adia com S fica aqui até voltar.</translation>
    </message>
    <message>
        <source>Put away until %1. S brings it back.</source>
        <translation>Adiado até %1. S traz de volta.</translation>
    </message>
    <message>
        <source>Put away until</source>
        <translation>Adiar até</translation>
    </message>
    <message numerus="yes">
        <source>%n put away</source>
        <translation>
            <numerusform>%n adiado</numerusform>
            <numerusform>%n adiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Trazer de volta agora</translation>
    </message>
    <message>
        <source>Put away until later …</source>
        <translation>Adiar para mais tarde …</translation>
    </message>
    <message>
        <source>It ends before you would see it again: decide now.</source>
        <translation>Expira antes de você vê-lo de novo: decida agora.</translation>
    </message>
    <message>
        <source>&amp;Later today (%1)</source>
        <extracomment>%1 a time. No letter that is a key of the list: A, D, J, K, N, S, Z</extracomment>
        <translation>&amp;Mais tarde hoje (%1)</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning (%1)</source>
        <extracomment>%1 a day and a time. No letter that is a key of the list: A, D, J, K, N, S, Z</extracomment>
        <translation>Amanhã &amp;cedo (%1)</translation>
    </message>
    <message>
        <source>Next &amp;week (%1)</source>
        <extracomment>%1 a day and a time. No letter that is a key of the list: A, D, J, K, N, S, Z</extracomment>
        <translation>&amp;Próxima semana (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n put away until %1</source>
        <translation>
            <numerusform>%n adiado até %1</numerusform>
            <numerusform>%n adiados até %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueuesPage</name>
    <message>
        <source>Requests for exceptions</source>
        <translation>Pedidos de exceção</translation>
    </message>
    <message>
        <source>Search people and reasons</source>
        <translation>Buscar pessoas e motivos</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Negar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Note (N). The mentee reads it when you deny.</source>
        <translation>Observação (N). O mentorado a lê se você negar.</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Tudo em dia</translation>
    </message>
    <message>
        <source>Mentees who ask for a mentor above their tier appear here.</source>
        <translation>Mentorados que pedem um mentor acima do seu nível aparecem aqui.</translation>
    </message>
    <message>
        <source>Requested tags</source>
        <translation>Etiquetas pedidas</translation>
    </message>
    <message>
        <source>Search tags and people</source>
        <translation>Buscar etiquetas e pessoas</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason (N), needed to reject. Whoever asked reads it.</source>
        <translation>Motivo (N), necessário para rejeitar. Quem pediu o lê.</translation>
    </message>
    <message>
        <source>Tags that people ask for appear here.</source>
        <translation>As etiquetas que as pessoas pedem aparecem aqui.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <extracomment>Two tags; the second remains</extracomment>
        <translation>%1 agora é %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a list, %2 how many wait in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>J and K move, A approves, D turns down, N writes a note, S puts away for later, Z undoes</source>
        <translation>J e K movem, A aprova, D recusa, N escreve uma observação, S adia, Z desfaz</translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingFields</name>
    <message>
        <source>What you talked about</source>
        <translation>Sobre o que vocês conversaram</translation>
    </message>
    <message>
        <source>Optional. Topics, separated by commas.</source>
        <translation>Opcional. Assuntos, separados por vírgulas.</translation>
    </message>
    <message>
        <source>How much did it help?</source>
        <translation>Quanto ajudou?</translation>
    </message>
    <message>
        <source>Optional. One to five stars; Delete takes them back.</source>
        <translation>Opcional. De uma a cinco estrelas; Delete as retira.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>would recommend</comment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <comment>would not recommend</comment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Would you recommend this mentor?</source>
        <translation>Você recomendaria este mentor?</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <source>&amp;Do not tell %1 that this is mine</source>
        <extracomment>%1 a mentor</extracomment>
        <translation>&amp;Não contar a %1 que é minha</translation>
    </message>
    <message>
        <source>Do not tell %1 that this is mine</source>
        <translation>Não contar a %1 que é minha</translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingPanel</name>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Read the ratings again</source>
        <translation>Ler as avaliações de novo</translation>
    </message>
    <message>
        <source>One to five stars, with the arrows or the digits 1 to 5.</source>
        <translation>De uma a cinco estrelas, com as setas ou os dígitos de 1 a 5.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <source>You rated this meeting</source>
        <translation>Você avaliou esta reunião</translation>
    </message>
    <message>
        <source>How was your meeting with %1?</source>
        <translation>Como foi a sua reunião com %1?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send &amp;rating</source>
        <translation>Enviar a&amp;valiação</translation>
    </message>
    <message>
        <source>Choose one to five stars first</source>
        <translation>Escolha primeiro de uma a cinco estrelas</translation>
    </message>
    <message>
        <source>Choose one to five stars</source>
        <translation>Escolha de uma a cinco estrelas</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Sua avaliação</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 rated this meeting</source>
        <translation>%1 avaliou esta reunião</translation>
    </message>
    <message>
        <source>Rating by %1</source>
        <translation>Avaliação de %1</translation>
    </message>
    <message>
        <source>A rating is for good. Only the two of you and the coordinators see it. It counts, and is shown to %1, as soon as both of you have rated, or a week after the meeting.</source>
        <translation>Uma avaliação é definitiva. Só vocês dois e a coordenação a veem. Ela conta, e aparece para %1, assim que os dois tiverem avaliado, ou uma semana depois da reunião.</translation>
    </message>
    <message>
        <source>Both ratings are between the two of you and the coordinators. They count in your reputation.</source>
        <translation>As duas avaliações ficam entre vocês dois e a coordenação. Elas contam na reputação de vocês.</translation>
    </message>
    <message>
        <source>%1 sees it as soon as they have rated, too, or on %2. Until then it does not count.</source>
        <extracomment>%1 a person, %2 a moment</extracomment>
        <translation>%1 a vê assim que também avaliar, ou em %2. Até lá ela não conta.</translation>
    </message>
    <message>
        <source>%1 sees it as soon as they have rated, too, or a week after the meeting. Until then it does not count.</source>
        <translation>%1 a vê assim que também avaliar, ou uma semana depois da reunião. Até lá ela não conta.</translation>
    </message>
    <message numerus="yes">
        <source>A rating is for good. %1 sees stars and words a week after the meeting at the earliest, together with those of at least %n other(s), without your name, the meeting and the topics. It counts in their reputation as soon as both of you have rated, or a week after the meeting. What you write may still tell that it is you. Coordinators see whose it is.</source>
        <extracomment>%1 a mentor</extracomment>
        <translation>
            <numerusform>Uma avaliação é definitiva. %1 vê estrelas e palavras no mínimo uma semana após a reunião, junto com as de pelo menos mais %n pessoa, sem o seu nome, a reunião e os temas. Ela conta na reputação assim que as duas partes tiverem avaliado ou uma semana após a reunião. O que você escreve ainda pode revelar que é você. A coordenação vê de quem é.</numerusform>
            <numerusform>Uma avaliação é definitiva. %1 vê estrelas e palavras no mínimo uma semana após a reunião, junto com as de pelo menos mais %n pessoas, sem o seu nome, a reunião e os temas. Ela conta na reputação assim que as duas partes tiverem avaliado ou uma semana após a reunião. O que você escreve ainda pode revelar que é você. A coordenação vê de quem é.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts in the reputation of %1, who sees it only together with those of others, a week after the meeting at the earliest, and is not told that it is yours.</source>
        <translation>Ela conta na reputação de %1, que só a vê junto com as de outras pessoas, no mínimo uma semana após a reunião, e não fica sabendo que é sua.</translation>
    </message>
    <message>
        <source>%1 sees it a week after the meeting at the earliest, together with those of others, and is not told that it is yours. It counts as soon as both of you have rated, or a week after the meeting.</source>
        <translation>%1 a vê no mínimo uma semana após a reunião, junto com as de outras pessoas, e não fica sabendo que é sua. Ela conta assim que as duas partes tiverem avaliado ou uma semana após a reunião.</translation>
    </message>
    <message>
        <source>Send the rating</source>
        <translation>Enviar a avaliação</translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingPresenter</name>
    <message numerus="yes">
        <source>At most %n topic(s).</source>
        <translation>
            <numerusform>No máximo %n assunto.</numerusform>
            <numerusform>No máximo %n assuntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A topic has at most %n character(s).</source>
        <translation>
            <numerusform>Um assunto tem no máximo %n caractere.</numerusform>
            <numerusform>Um assunto tem no máximo %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingStrip</name>
    <message>
        <source>A meeting to rate</source>
        <translation>Uma reunião para avaliar</translation>
    </message>
    <message>
        <source>&amp;Rate the meeting</source>
        <translation>A&amp;valiar a reunião</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;gora não</translation>
    </message>
    <message>
        <source>How was your meeting with %1, %2?</source>
        <extracomment>%1 a person, %2 a moment such as &quot;Tue 6 Jan, 10:00&quot;</extracomment>
        <translation>Como foi a sua reunião com %1, %2?</translation>
    </message>
    <message>
        <source>Rate the meeting with %1</source>
        <translation>Avaliar a reunião com %1</translation>
    </message>
    <message>
        <source>Don&apos;t rate the meeting with %1 now</source>
        <translation>Não avaliar agora a reunião com %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more to rate</source>
        <translation>
            <numerusform>mais %n para avaliar</numerusform>
            <numerusform>mais %n para avaliar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ReachOutDialog</name>
    <message>
        <source>Reach out</source>
        <translation>Entrar em contato</translation>
    </message>
    <message>
        <source>Would you like to meet %1?</source>
        <translation>Quer se reunir com %1?</translation>
    </message>
    <message>
        <source>They get a mail and a notification with your words and the way to your free slots. Where their tier would not let them book you, they can for seven days.</source>
        <translation>A pessoa recebe um e-mail e uma notificação com o seu texto e o caminho para os seus horários livres. Se o nível dela não permitir reservar com você, ela poderá fazê-lo durante sete dias.</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>Optional. What interests you, and where you could help.</source>
        <translation>Opcional. O que interessa a você, e em que poderia ajudar.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;gora não</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Enviar (%1)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>&amp;Reach out</source>
        <translation>&amp;Entrar em contato</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReachOutPresenter</name>
    <message>
        <source>%1 is not in the program any more, so nothing was sent.</source>
        <translation>%1 não está mais no programa, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>You have reached out to %1 within the last seven days, and they have your message. Give them a little time; nothing was sent twice.</source>
        <translation>Você entrou em contato com %1 nos últimos sete dias, e a sua mensagem chegou. Espere um pouco pela resposta; nada foi enviado duas vezes.</translation>
    </message>
    <message>
        <source>%1 can book you already: an exception for the two of you is open and not used yet. Nothing was sent.</source>
        <translation>%1 já pode reservar com você: há uma exceção para vocês dois, ainda não usada. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Your account does not take part at the moment, so nothing was sent. A coordinator can change that.</source>
        <translation>Sua conta não está participando no momento, por isso nada foi enviado. A coordenação pode mudar isso.</translation>
    </message>
    <message>
        <source>Only mentors reach out, and only in their own name. Nothing was sent.</source>
        <translation>Só mentores entram em contato, e só em nome próprio. Nada foi enviado.</translation>
    </message>
    <message>
        <source>You have reached out to as many mentees as a day allows. Your message is kept; send it tomorrow.</source>
        <translation>Você já entrou em contato com o máximo de mentorados por dia. Sua mensagem fica guardada; envie-a amanhã.</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecommendationCard</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a person, &quot;84 % match&quot;, why</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Why %1 is recommended</source>
        <translation>Por que %1 é uma recomendação</translation>
    </message>
    <message>
        <source>To the card at the left</source>
        <translation>Para o cartão à esquerda</translation>
    </message>
    <message>
        <source>To the card at the right</source>
        <translation>Para o cartão à direita</translation>
    </message>
    <message>
        <source>Open the recommended profile</source>
        <translation>Abrir o perfil recomendado</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecommendationStrip</name>
    <message>
        <source>Recommended for you</source>
        <translation>Recomendações para você</translation>
    </message>
    <message>
        <source>All by &amp;match</source>
        <translation>Todos por co&amp;mpatibilidade</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show the recommendations</source>
        <translation>Mostrar as recomendações</translation>
    </message>
    <message>
        <source>Hide the recommendations</source>
        <translation>Ocultar as recomendações</translation>
    </message>
    <message>
        <source>They could not be read: %1</source>
        <translation>Não foi possível ler as recomendações: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecommendationsPresenter</name>
    <message>
        <source>Next slot %1</source>
        <translation>Próximo horário %1</translation>
    </message>
    <message>
        <source>No open slots</source>
        <translation>Nenhum horário livre</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecordForm</name>
    <message>
        <source>nothing</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>É preciso preencher.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Car&amp;go</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>With the country&apos;s code: +49 30 123456</source>
        <translation>Com o código do país: +49 30 123456</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuso &amp;horário</translation>
    </message>
    <message>
        <source>They sign in with a link that is sent there.</source>
        <translation>A pessoa entra com um link enviado para lá.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Função</translation>
    </message>
    <message>
        <source>A new address ends the person&apos;s sessions.</source>
        <translation>Um novo endereço encerra as sessões da pessoa.</translation>
    </message>
    <message>
        <source>This person is looked after in Airtable: what is changed here may be changed back.</source>
        <translation>Esta pessoa é administrada no Airtable: o que for alterado aqui pode ser desfeito lá.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Stands in the audit log.</source>
        <translation>Fica no registro de auditoria.</translation>
    </message>
    <message>
        <source>What people call it: “Library, 2nd floor”</source>
        <translation>Como as pessoas o chamam: “Biblioteca, 2º andar”</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Observações</translation>
    </message>
    <message>
        <source>How to get in, where to wait: stands in the invitations.</source>
        <translation>Como entrar, onde esperar: fica nos convites.</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecordFormDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Somebody else has changed it to:</source>
        <translation>Outra pessoa alterou para:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>%1: keep mine</source>
        <translation>%1: manter a minha</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar a outra</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <translation>%1: usar a outra</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else saved this while you were editing. Decide about %n field(s) below, then save again. Nothing that you typed is lost.</source>
        <translation>
            <numerusform>Outra pessoa salvou isto enquanto você editava. Decida abaixo sobre %n campo e salve de novo. Nada do que você digitou se perdeu.</numerusform>
            <numerusform>Outra pessoa salvou isto enquanto você editava. Decida abaixo sobre %n campos e salve de novo. Nada do que você digitou se perdeu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved this while you were editing. Their changes are taken over, yours are kept: save again.</source>
        <translation>Outra pessoa salvou isto enquanto você editava. As alterações dela foram incluídas, e as suas continuam: salve de novo.</translation>
    </message>
    <message>
        <source>Decide about the fields in yellow first</source>
        <translation>Decida primeiro sobre os campos em amarelo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecordView</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Colunas mostradas</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationCard</name>
    <message>
        <source>Reputation</source>
        <translation>Reputação</translation>
    </message>
    <message>
        <source>Bookings used this week</source>
        <translation>Reservas usadas nesta semana</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Pontuação %1</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>%1 of %2 bookings used this week</source>
        <translation>%1 de %2 reservas usadas nesta semana</translation>
    </message>
    <message>
        <source>The week begins on Monday, in your time zone. A higher tier gives more bookings and more mentors.</source>
        <translation>A semana começa na segunda-feira, no seu fuso horário. Um nível mais alto dá mais reservas e mais mentores.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) this week, without a limit</source>
        <translation>
            <numerusform>%n reserva nesta semana, sem limite</numerusform>
            <numerusform>%n reservas nesta semana, sem limite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationPresenter</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of a hundred</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Avaliação média</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>stars of five</extracomment>
        <translation>%1 de 5</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n rating(s) that count.</source>
        <translation>
            <numerusform>A média de %n avaliação que conta.</numerusform>
            <numerusform>A média de %n avaliações que contam.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
    <message>
        <source>Without a rating the score is %1.</source>
        <translation>Sem avaliações, a pontuação é %1.</translation>
    </message>
    <message>
        <source>A rating counts once both of you have rated, or a week after the meeting.</source>
        <translation>Uma avaliação conta quando os dois tiverem avaliado, ou uma semana depois da reunião.</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>Taxa de realização</translation>
    </message>
    <message>
        <source>No meeting has ended yet.</source>
        <translation>Nenhuma reunião terminou ainda.</translation>
    </message>
    <message>
        <source>You came to %1 of %2 meetings, canceled ones included.</source>
        <translation>Você compareceu a %1 de %2 reuniões, incluindo as canceladas.</translation>
    </message>
    <message>
        <source>Each meeting you come to raises it; calling one off, or staying away, lowers it.</source>
        <translation>Cada reunião a que você comparece a aumenta; cancelar uma, ou faltar, a reduz.</translation>
    </message>
    <message>
        <source>Responsiveness</source>
        <translation>Rapidez de resposta</translation>
    </message>
    <message>
        <source>You answered requests after %1 hours on average.</source>
        <translation>Você respondeu a pedidos após %1 horas em média.</translation>
    </message>
    <message>
        <source>You have not confirmed a request yourself yet.</source>
        <translation>Você ainda não confirmou nenhum pedido por conta própria.</translation>
    </message>
    <message>
        <source>Everybody who books begins with 1.</source>
        <translation>Quem reserva começa com 1.</translation>
    </message>
    <message>
        <source>You called off %1 of your meetings.</source>
        <translation>Você cancelou %1 das suas reuniões.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them less than two hours before.</source>
        <translation>
            <numerusform>%n delas menos de duas horas antes.</numerusform>
            <numerusform>%n delas menos de duas horas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers within a day count 1.2, within two 1, later 0.8. Calling off more than a fifth of the meetings makes it 0.8; each time less than two hours before costs 0.1 for 90 days.</source>
        <translation>Respostas em até um dia contam 1,2; em até dois, 1; depois, 0,8. Cancelar mais de um quinto das reuniões leva a 0,8; cada cancelamento menos de duas horas antes custa 0,1 por 90 dias.</translation>
    </message>
    <message>
        <source>Calling off more than a fifth of the meetings makes it 0.8; each time less than two hours before costs 0.1 for 90 days.</source>
        <translation>Cancelar mais de um quinto das reuniões leva a 0,8; cada cancelamento menos de duas horas antes custa 0,1 por 90 dias.</translation>
    </message>
    <message>
        <source>Time with us</source>
        <extracomment>an addend: &quot;+0.3&quot;</extracomment>
        <translation>Tempo de casa</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n full month(s).</source>
        <translation>
            <numerusform>%n mês completo.</numerusform>
            <numerusform>%n meses completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each full month adds 0.1, up to 1.</source>
        <translation>Cada mês completo soma 0,1, até 1.</translation>
    </message>
    <message>
        <source>A coordinator set your score on %1: “%2”. Until they clear it, it counts instead of the calculated %3.</source>
        <translation>A coordenação fixou a sua pontuação em %1: “%2”. Até que a retire, ela conta no lugar da calculada, %3.</translation>
    </message>
    <message>
        <source>A coordinator set your score. Until they clear it, it counts instead of the calculated %1.</source>
        <translation>A coordenação fixou a sua pontuação. Até que a retire, ela conta no lugar da calculada, %1.</translation>
    </message>
    <message>
        <source>Your score is kept at %1 until you have three ratings; nobody falls below it before.</source>
        <translation>Sua pontuação fica em %1 até você ter três avaliações; antes disso ninguém cai abaixo dela.</translation>
    </message>
    <message>
        <source>You have reached the highest tier.</source>
        <translation>Você alcançou o nível mais alto.</translation>
    </message>
    <message>
        <source>%1 more to %2, which begins at %3.</source>
        <extracomment>%1 points, %2 a tier, %3 the score at which it begins</extracomment>
        <translation>Faltam %1 para %2, que começa em %3.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationTexts</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share: 92 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nobody has rated yet.</source>
        <translation>Ninguém avaliou ainda.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n rating(s), of five stars.</source>
        <translation>
            <numerusform>A média de %n avaliação, de cinco estrelas.</numerusform>
            <numerusform>A média de %n avaliações, de cinco estrelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting yet: counts as complete.</source>
        <translation>Nenhuma reunião ainda: conta como completa.</translation>
    </message>
    <message>
        <source>Was at %1 of %2 meetings that took place; canceled %3.</source>
        <translation>Compareceu a %1 de %2 reuniões que aconteceram; cancelou %3.</translation>
    </message>
    <message>
        <source>Answers requests after %1 hours on average: below 24 counts 1.2, up to 48 counts 1.0, later 0.8.</source>
        <translation>Responde a pedidos após %1 horas em média: menos de 24 conta 1,2; até 48 conta 1,0; depois, 0,8.</translation>
    </message>
    <message>
        <source>Has answered no request in person: begins at 1.0.</source>
        <translation>Não respondeu a nenhum pedido pessoalmente: começa em 1,0.</translation>
    </message>
    <message>
        <source>Cancels more than a fifth (%1): 0.8.</source>
        <translation>Cancela mais de um quinto (%1): 0,8.</translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) less than two hours before the start take off 0.1 each, down to 0.8.</source>
        <translation>
            <numerusform>%n cancelamento menos de duas horas antes do início tira 0,1, até o mínimo de 0,8.</numerusform>
            <numerusform>%n cancelamentos menos de duas horas antes do início tiram 0,1 cada, até o mínimo de 0,8.</numerusform>
        </translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Avaliação média</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>Taxa de realização</translation>
    </message>
    <message>
        <source>Responsiveness</source>
        <extracomment>a factor: × 1.2</extracomment>
        <translation>Rapidez de resposta</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Tempo de casa</translation>
    </message>
    <message numerus="yes">
        <source>0.1 for each of %n full month(s), at most 1.</source>
        <translation>
            <numerusform>0,1 por %n mês completo, no máximo 1.</numerusform>
            <numerusform>0,1 por cada um dos %n meses completos, no máximo 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 × %3 + %4 = %5</source>
        <extracomment>rating × completion × responsiveness + tenure = score</extracomment>
        <translation>%1 × %2 × %3 + %4 = %5</translation>
    </message>
    <message>
        <source>Without ratings the score is 3.5.</source>
        <translation>Sem avaliações, a pontuação é 3,5.</translation>
    </message>
    <message>
        <source>Nobody falls below 3.5 before their third rating.</source>
        <translation>Ninguém cai abaixo de 3,5 antes da terceira avaliação.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) a week at most</source>
        <translation>
            <numerusform>%n reserva por semana no máximo</numerusform>
            <numerusform>%n reservas por semana no máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more for %2</source>
        <extracomment>%1 a number, %2 a tier: &quot;0.5 more for Gold&quot;</extracomment>
        <translation>faltam %1 para %2</translation>
    </message>
    <message>
        <source>A rating began to count</source>
        <translation>Uma avaliação passou a contar</translation>
    </message>
    <message>
        <source>A meeting took place</source>
        <translation>Uma reunião aconteceu</translation>
    </message>
    <message>
        <source>A meeting was called off</source>
        <translation>Uma reunião foi cancelada</translation>
    </message>
    <message>
        <source>A coordinator set the score</source>
        <translation>A coordenação fixou a pontuação</translation>
    </message>
    <message>
        <source>A request was answered</source>
        <translation>Um pedido foi respondido</translation>
    </message>
    <message>
        <source>It was noted who came to a meeting</source>
        <translation>Foi registrado quem compareceu a uma reunião</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>O tempo passou</translation>
    </message>
    <message>
        <source>The calculated score counts again</source>
        <translation>A pontuação calculada voltou a contar</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationView</name>
    <message>
        <source>The way to the next tier</source>
        <translation>O caminho até o próximo nível</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Pontuação ao longo do tempo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Pontuação %1</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a part of the score and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your score has not changed yet.</source>
        <translation>Sua pontuação ainda não mudou.</translation>
    </message>
    <message>
        <source>%1: %2. Score %3</source>
        <extracomment>a moment, what happened, the score after it</extracomment>
        <translation>%1: %2. Pontuação %3</translation>
    </message>
</context>
<context>
    <name>oh::ui::RequestCard</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm (A or Enter)</source>
        <translation>Confirmar (A ou Enter)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Recusar…</translation>
    </message>
    <message>
        <source>Decline (D)</source>
        <translation>Recusar (D)</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Outro horário…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>after &quot;CTO · Acme&quot;: the tier, such as &quot;Silver&quot;</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expira %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Propose another time (P)</source>
        <translation>Propor outro horário (P)</translation>
    </message>
    <message>
        <source>Confirm the request from %1</source>
        <translation>Confirmar o pedido de %1</translation>
    </message>
    <message>
        <source>Decline the request from %1</source>
        <translation>Recusar o pedido de %1</translation>
    </message>
    <message>
        <source>Propose another time to %1</source>
        <translation>Propor outro horário a %1</translation>
    </message>
    <message>
        <source>Details of the request from %1</source>
        <translation>Detalhes do pedido de %1</translation>
    </message>
    <message>
        <source>Request from %1, %2, %3</source>
        <translation>Pedido de %1, %2, %3</translation>
    </message>
    <message>
        <source>%1. Goal: %2</source>
        <translation>%1. Objetivo: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your answer. A confirms, D declines, P proposes another time, arrows move.</source>
        <translation>
            <numerusform>%n pedido espera a sua resposta. A confirma, D recusa, P propõe outro horário, as setas movem.</numerusform>
            <numerusform>%n pedidos esperam a sua resposta. A confirma, D recusa, P propõe outro horário, as setas movem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests wait for you</source>
        <translation>Nenhum pedido espera por você</translation>
    </message>
    <message>
        <source>When a mentee asks for one of your slots, it appears here. You get a mail, too.</source>
        <translation>Quando um mentorado pede um dos seus horários, o pedido aparece aqui. Você também recebe um e-mail.</translation>
    </message>
    <message>
        <source>See your availability</source>
        <translation>Ver a sua disponibilidade</translation>
    </message>
    <message>
        <source>Proposal sent to %1</source>
        <translation>Proposta enviada a %1</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Próximo pedido</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Pedido anterior</translation>
    </message>
    <message>
        <source>Confirm the request</source>
        <translation>Confirmar o pedido</translation>
    </message>
    <message>
        <source>Decline the request</source>
        <translation>Recusar o pedido</translation>
    </message>
    <message>
        <source>Propose another time</source>
        <translation>Propor outro horário</translation>
    </message>
</context>
<context>
    <name>oh::ui::RequestsPresenter</name>
    <message>
        <source>Meeting with %1 confirmed</source>
        <translation>Reunião com %1 confirmada</translation>
    </message>
    <message>
        <source>Request from %1 declined</source>
        <translation>Pedido de %1 recusado</translation>
    </message>
    <message>
        <source>The request from %1 was not confirmed. %2</source>
        <translation>O pedido de %1 não foi confirmado. %2</translation>
    </message>
    <message>
        <source>The request from %1 was not declined. %2</source>
        <translation>O pedido de %1 não foi recusado. %2</translation>
    </message>
    <message>
        <source>The meeting moved, and is confirmed</source>
        <translation>A reunião foi remarcada e confirmada</translation>
    </message>
    <message>
        <source>The request keeps its time</source>
        <translation>O pedido mantém o horário</translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation>Proposta retirada</translation>
    </message>
</context>
<context>
    <name>oh::ui::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Salvar visão</translation>
    </message>
    <message>
        <source>Save these filters as a view?</source>
        <translation>Salvar estes filtros como visão?</translation>
    </message>
    <message>
        <source>Filters, order and columns are kept under this name, for you alone and on this computer.</source>
        <translation>Filtros, ordem e colunas ficam guardados com este nome, só para você e neste computador.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>S&amp;ubstituir</translation>
    </message>
</context>
<context>
    <name>oh::ui::SavedViews</name>
    <message>
        <source>Give the view a name.</source>
        <translation>Dê um nome à visão.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>Um nome tem no máximo %n caractere.</numerusform>
            <numerusform>Um nome tem no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view with this name already.</source>
        <translation>Já há uma visão com este nome.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n view(s) already: delete one first.</source>
        <translation>
            <numerusform>Já há %n visão: exclua uma primeiro.</numerusform>
            <numerusform>Já há %n visões: exclua uma primeiro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::SavedViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Visão salva: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visões salvas</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>Ainda não há visões salvas</translation>
    </message>
    <message>
        <source>&amp;Save this view …</source>
        <translation>&amp;Salvar esta visão…</translation>
    </message>
    <message>
        <source>&amp;Manage views …</source>
        <translation>&amp;Gerenciar visões…</translation>
    </message>
</context>
<context>
    <name>oh::ui::SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Visões salvas</translation>
    </message>
    <message>
        <source>In this order they are in the menu. The page begins with the one that is marked.</source>
        <translation>Elas aparecem no menu nesta ordem. A página abre com a que está marcada.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Begin with it</source>
        <translation>&amp;Iniciar com esta</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>%1, the page begins with it</source>
        <translation>%1, a página abre com esta</translation>
    </message>
    <message>
        <source>Don&apos;t &amp;begin with it</source>
        <translation>Não &amp;iniciar com esta</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Novo nome de %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::ScoreDialog</name>
    <message>
        <source>Set the score of %1</source>
        <translation>Fixar a pontuação de %1</translation>
    </message>
    <message>
        <source>Let the calculated score of %1 count again?</source>
        <translation>Voltar à pontuação calculada de %1?</translation>
    </message>
    <message>
        <source>Calculated, it is %1 (%2).</source>
        <extracomment>%1 a score, %2 a tier</extracomment>
        <translation>Calculada, ela é %1 (%2).</translation>
    </message>
    <message>
        <source>It counts instead of the calculated one until a coordinator clears it.</source>
        <translation>Ela conta no lugar da calculada até que a coordenação a retire.</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>&amp;Pontuação</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Stands in the audit log. The person does not see it.</source>
        <translation>Fica no registro de auditoria. A pessoa não o vê.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Set the score</source>
        <translation>&amp;Fixar a pontuação</translation>
    </message>
    <message>
        <source>&amp;Clear the set score</source>
        <translation>&amp;Retirar a pontuação fixada</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nível %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tier: %n booking(s) a week at most</source>
        <translation>
            <numerusform>Nível %1: %n reserva por semana no máximo</numerusform>
            <numerusform>Nível %1: %n reservas por semana no máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tier: bookings without a limit</source>
        <translation>Nível %1: reservas sem limite</translation>
    </message>
</context>
<context>
    <name>oh::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Próximo controle e anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Back, close, dismiss</source>
        <translation>Voltar, fechar, dispensar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt e a letra sublinhada</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Nesta página</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>In this dialog</source>
        <translation>Neste diálogo</translation>
    </message>
    <message>
        <source>Send or save what is typed</source>
        <translation>Enviar ou salvar o que foi digitado</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInPresenter</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Digite o seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It looks like name@example.org</source>
        <translation>Isto não é um endereço de e-mail. Ele é como nome@example.org</translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https:// or http://</source>
        <translation>Isto não é um endereço web. Ele começa com https:// ou http://</translation>
    </message>
    <message>
        <source>Enter the code from the mail.</source>
        <translation>Digite o código do e-mail.</translation>
    </message>
    <message>
        <source>The code has %1 letters and digits.</source>
        <translation>O código tem %1 letras e dígitos.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInView</name>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nome@example.org</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Endereço de &amp;e-mail</translation>
    </message>
    <message>
        <source>We send a link and a code. No password needed.</source>
        <translation>Enviamos um link e um código. Sem senha.</translation>
    </message>
    <message>
        <source>&amp;Send sign-in link</source>
        <translation>En&amp;viar link para entrar</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>%1 is Google or Microsoft</extracomment>
        <translation>Continuar com %1</translation>
    </message>
    <message>
        <source>Connects your calendar as well</source>
        <translation>Conecta também a sua agenda</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Avançado</translation>
    </message>
    <message>
        <source>Se&amp;rver address</source>
        <translation>Endereço do se&amp;rvidor</translation>
    </message>
    <message>
        <source>Your accelerator tells you if you need another one.</source>
        <translation>A sua aceleradora informa se você precisar de outro.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continue no navegador</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar o endereço</translation>
    </message>
    <message>
        <source>If no browser has opened: paste it into one on this computer</source>
        <translation>Se nenhum navegador abriu: cole-o em um neste computador</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Sign in to %1 there, and agree. You come back here by yourself.</source>
        <translation>Entre em %1 no navegador e dê a permissão. Você volta para cá automaticamente.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Check your mail</source>
        <translation>Veja o seu e-mail</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>8 letters and digits; you can also paste the link.</source>
        <translation>8 letras e dígitos; você também pode colar o link.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>E&amp;ntrar</translation>
    </message>
    <message>
        <source>&amp;Use another address</source>
        <translation>&amp;Usar outro endereço</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Enviar de no&amp;vo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>We sent a mail to %1. Open its link, or type the code here.</source>
        <translation>Enviamos um e-mail para %1. Abra o link dele, ou digite o código aqui.</translation>
    </message>
    <message>
        <source>Send again (%1 s)</source>
        <translation>Enviar de novo (%1 s)</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInsPresenter</name>
    <message>
        <source>You are still signed in there. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>A sessão lá continua aberta. %1</translation>
    </message>
    <message>
        <source>Signed out there.</source>
        <translation>Sessão encerrada lá.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInsView</name>
    <message>
        <source>Unnamed device</source>
        <translation>Dispositivo sem nome</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Sair de todos os dispositivos…</translation>
    </message>
    <message>
        <source>%1 – here and now</source>
        <translation>%1 – aqui e agora</translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation>%1 – último uso %2</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>Sair de lá</translation>
    </message>
    <message>
        <source>Sign out there: %1</source>
        <extracomment>%1 is a computer</extracomment>
        <translation>Sair de lá: %1</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Sair de todos os dispositivos?</translation>
    </message>
    <message>
        <source>Every computer that is signed in as you has to sign in again, this one too.</source>
        <translation>Em todos os computadores com a sua sessão será preciso entrar de novo, neste também.</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere</source>
        <translation>&amp;Sair de todos</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotExplanationDialog</name>
    <message>
        <source>Why is this slot missing?</source>
        <translation>Por que falta este horário?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotExplanationPresenter</name>
    <message>
        <source>%1 for the mentor, %2</source>
        <translation>%1 para o mentor, %2</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Conta desativada</translation>
    </message>
    <message>
        <source>Mentor dormant</source>
        <translation>Mentor sem atividade</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Em cima da hora</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Distante demais</translation>
    </message>
    <message>
        <source>No availability</source>
        <translation>Sem disponibilidade</translation>
    </message>
    <message>
        <source>Clock change</source>
        <translation>Mudança do relógio</translation>
    </message>
    <message>
        <source>Buffer between slots</source>
        <translation>Intervalo entre horários</translation>
    </message>
    <message>
        <source>No room for a whole slot</source>
        <translation>Não cabe um horário inteiro</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Folga</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Being booked</source>
        <translation>Sendo reservado</translation>
    </message>
    <message>
        <source>Weekly cap reached</source>
        <translation>Limite semanal atingido</translation>
    </message>
    <message>
        <source>Busy elsewhere</source>
        <translation>Outro compromisso</translation>
    </message>
    <message>
        <source>Other availability in the way</source>
        <translation>Outra disponibilidade no caminho</translation>
    </message>
    <message>
        <source>Slot not made yet</source>
        <translation>Horário ainda não criado</translation>
    </message>
    <message>
        <source>Nobody can book a deactivated mentor. Activate the account first.</source>
        <translation>Ninguém pode reservar com um mentor de conta desativada. Reative a conta primeiro.</translation>
    </message>
    <message>
        <source>You can book it for a mentee all the same, once you confirm the warning.</source>
        <translation>Você pode reservá-lo mesmo assim para um mentorado, depois de confirmar o aviso.</translation>
    </message>
    <message>
        <source>Slots are made for the next 30 days. Book it as a free time, or wait.</source>
        <translation>Os horários são criados para os próximos 30 dias. Reserve-o como horário avulso, ou espere.</translation>
    </message>
    <message>
        <source>Ask the mentor to offer it, or book it as a free time.</source>
        <translation>Peça ao mentor que o ofereça, ou reserve-o como horário avulso.</translation>
    </message>
    <message>
        <source>Ask the mentor before you book a free time on these days.</source>
        <translation>Fale com o mentor antes de reservar um horário avulso nestes dias.</translation>
    </message>
    <message>
        <source>Look at the booking, or choose another time.</source>
        <translation>Veja a reserva, ou escolha outro horário.</translation>
    </message>
    <message>
        <source>It is free again in a few minutes unless it is booked.</source>
        <translation>Ele fica livre de novo em alguns minutos, se não for reservado.</translation>
    </message>
    <message>
        <source>Ask whether the other meeting can move, or choose another time.</source>
        <translation>Pergunte se a outra reunião pode mudar, ou escolha outro horário.</translation>
    </message>
    <message>
        <source>Two of the mentor’s availabilities meet on that day, as travel can make them. Look for a slot of the other one.</source>
        <translation>Duas disponibilidades do mentor se encontram nesse dia, o que viagens podem causar. Procure um horário da outra.</translation>
    </message>
    <message>
        <source>Slots are made by a job: run “Slot window” on the page of jobs.</source>
        <translation>Os horários são criados por um trabalho: execute “Janela de horários” na página de trabalhos.</translation>
    </message>
    <message>
        <source>The calendar was last read %1.</source>
        <extracomment>%1 is &quot;12 minutes ago&quot;</extracomment>
        <translation>A agenda foi lida pela última vez %1.</translation>
    </message>
    <message>
        <source>Mentee deactivated</source>
        <translation>Mentorado desativado</translation>
    </message>
    <message>
        <source>Tier too high</source>
        <translation>Nível alto demais</translation>
    </message>
    <message>
        <source>Weekly limit used up</source>
        <translation>Limite semanal esgotado</translation>
    </message>
    <message>
        <source>No calendar connected</source>
        <translation>Nenhuma agenda conectada</translation>
    </message>
    <message>
        <source>Nobody who is deactivated can meet anyone. Activate the account first.</source>
        <translation>Quem está com a conta desativada não pode se reunir com ninguém. Reative a conta primeiro.</translation>
    </message>
    <message>
        <source>Grant the mentee an exception, or book it for them and confirm the warning.</source>
        <translation>Conceda uma exceção ao mentorado, ou reserve por ele e confirme o aviso.</translation>
    </message>
    <message>
        <source>Ask the mentee to connect their calendar, or book it for them.</source>
        <translation>Peça ao mentorado que conecte a agenda dele, ou reserve por ele.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotExplanationView</name>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Explicar</translation>
    </message>
    <message>
        <source>Choose a mentor first</source>
        <translation>Escolha um mentor primeiro</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horários no fuso %1</translation>
    </message>
    <message>
        <source>for a meeting with %1</source>
        <extracomment>%1 a name: the question is about a meeting with that person</extracomment>
        <translation>para uma reunião com %1</translation>
    </message>
    <message>
        <source>Why can&apos;t somebody be booked?</source>
        <translation>Por que não dá para reservar com alguém?</translation>
    </message>
    <message>
        <source>Choose a mentor and a time: all that stands in the way is listed here.</source>
        <translation>Escolha um mentor e uma hora: tudo o que impede a reserva aparece aqui.</translation>
    </message>
    <message>
        <source>Nothing stands in the way: mentees can book this time.</source>
        <translation>Nada impede: os mentorados podem reservar este horário.</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) why mentees can&apos;t book this time:</source>
        <translation>
            <numerusform>%n motivo por que os mentorados não podem reservar este horário:</numerusform>
            <numerusform>%n motivos por que os mentorados não podem reservar este horário:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <extracomment>%1 is the name of somebody who left, or was deactivated</extracomment>
        <translation>%1 não pode mais ser escolhida.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotListModel</name>
    <message>
        <source>Open</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>Pedido por %1</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Booked by %1</source>
        <translation>Reservado por %1</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passado</translation>
    </message>
    <message>
        <source>Past, with %1</source>
        <translation>Passado, com %1</translation>
    </message>
    <message>
        <source>Busy in your calendar</source>
        <comment>a slot that is not offered meanwhile</comment>
        <translation>Ocupado no seu calendário</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotPicker</name>
    <message>
        <source>Grey slots begin too soon: meetings are booked at least 24 hours ahead.</source>
        <translation>Os horários em cinza estão próximos demais: reuniões são reservadas com pelo menos 24 horas de antecedência.</translation>
    </message>
    <message>
        <source>The mentor has as many meetings in this week as they want. Choose another week.</source>
        <translation>O mentor já tem nesta semana todas as reuniões que quer. Escolha outra semana.</translation>
    </message>
    <message>
        <source>This mentor has no open slots in the coming weeks. Look again later.</source>
        <translation>Este mentor não tem horários livres nas próximas semanas. Volte mais tarde.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>Ir para esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Previous week (Page Up)</source>
        <translation>Semana anterior (Page Up)</translation>
    </message>
    <message>
        <source>This week (Home)</source>
        <translation>Esta semana (Home)</translation>
    </message>
    <message>
        <source>Next week (Page Down)</source>
        <translation>Próxima semana (Page Down)</translation>
    </message>
    <message>
        <source>Show times in</source>
        <translation>Mostrar os horários no fuso</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Seu fuso</translation>
    </message>
    <message>
        <source>Mentor&apos;s time</source>
        <translation>Fuso do mentor</translation>
    </message>
    <message>
        <source>Go to the &amp;first free week</source>
        <translation>Ir para a &amp;primeira semana livre</translation>
    </message>
    <message>
        <source>No open slots in this week.</source>
        <translation>Nenhum horário livre nesta semana.</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horários no fuso %1</translation>
    </message>
    <message>
        <source>Only when I&apos;m f&amp;ree</source>
        <translation>Só quando estou liv&amp;re</translation>
    </message>
    <message>
        <source>Hides times at which you have something else, by your calendar and your meetings here</source>
        <translation>Oculta horários em que você tem outro compromisso, segundo a sua agenda e as suas reuniões aqui</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect your calendar</source>
        <translation>Conectar sua agenda</translation>
    </message>
    <message>
        <source>No open slots in this week at which you are free.</source>
        <translation>Nesta semana não há horários livres em que você possa.</translation>
    </message>
    <message>
        <source>At grey times you have another meeting.</source>
        <translation>Nos horários em cinza você tem outra reunião.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotPickerPresenter</name>
    <message>
        <source>Connect your calendar, and you see which of a mentor&apos;s times are free for both of you.</source>
        <translation>Conecte a sua agenda e veja quais horários do mentor servem para vocês dois.</translation>
    </message>
    <message>
        <source>Both of you are free. Your calendar was read %1.</source>
        <extracomment>beside a star; %1 is &quot;5 minutes ago&quot;</extracomment>
        <translation>Vocês dois estão livres. A sua agenda foi lida %1.</translation>
    </message>
    <message>
        <source>Your calendar is being read. In a moment you see when both of you are free.</source>
        <translation>A sua agenda está sendo lida. Em instantes você vê quando vocês dois estão livres.</translation>
    </message>
    <message>
        <source>Without your calendar only your meetings here count. Connect it to see when both of you are free.</source>
        <translation>Sem a sua agenda, só contam as suas reuniões aqui. Conecte-a para ver quando vocês dois estão livres.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day such as &quot;Tue 6 Jan&quot;, %2 a time
----------
%1 a day, %2 a time range</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month alone, as a date format</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>first and last day of a week</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For %1: %2, %3</source>
        <extracomment>the same moment where the other side is: name, day and time range, time zone</extracomment>
        <translation>Para %1: %2, %3</translation>
    </message>
    <message>
        <source>The time that you had chosen, %1, can&apos;t be had any more. Choose another one.</source>
        <extracomment>%1 is a day with hours</extracomment>
        <translation>O horário que você escolheu, %1, não está mais disponível. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SplashView</name>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Signing you in…</source>
        <translation>Entrando na sua conta…</translation>
    </message>
    <message>
        <source>Signing you in</source>
        <translation>Entrando na sua conta</translation>
    </message>
</context>
<context>
    <name>oh::ui::StarRating</name>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muito bom</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sem avaliação</translation>
    </message>
    <message>
        <source>%1 of 5 stars: %2</source>
        <extracomment>%1 stars, %2 what so many mean</extracomment>
        <translation>%1 de 5 estrelas: %2</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Uma estrela a mais</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>Uma estrela a menos</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Ainda sem estrelas</translation>
    </message>
</context>
<context>
    <name>oh::ui::StateView</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Request id:</source>
        <translation>ID da requisição:</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copiar o ID da requisição</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
</context>
<context>
    <name>oh::ui::SyncPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Horários no fuso %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendários</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search people and providers</source>
        <translation>Buscar pessoas e provedores</translation>
    </message>
    <message>
        <source>Search what problems say</source>
        <translation>Buscar nos problemas</translation>
    </message>
    <message>
        <source>State of the calendars</source>
        <translation>Estado dos calendários</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Run all that &amp;fail</source>
        <translation>Executar os que &amp;falham</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>E&amp;xecutar agora</translation>
    </message>
    <message>
        <source>Only with &amp;problems</source>
        <translation>Só com &amp;problemas</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try other words, or everything.</source>
        <translation>Tente outras palavras, ou tudo.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No calendars</source>
        <translation>Nenhum calendário</translation>
    </message>
    <message>
        <source>Calendars at Google and Microsoft that people connect appear here.</source>
        <translation>Aqui aparecem os calendários do Google e da Microsoft que as pessoas conectam.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Nada foi importado ainda</translation>
    </message>
    <message>
        <source>Imports of the base by the server&apos;s command appear here, with what they could not take.</source>
        <translation>Aqui aparecem as importações da base pelo comando do servidor, com o que não puderam aceitar.</translation>
    </message>
    <message>
        <source>Select calendars that are connected</source>
        <translation>Selecione calendários conectados</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) are read in a moment</source>
        <translation>
            <numerusform>%n calendário é lido em instantes</numerusform>
            <numerusform>%n calendários são lidos em instantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done, %1 could: %2</source>
        <extracomment>%n failed, %1 of them worked, %2 is the reason of the first failure</extracomment>
        <translation>
            <numerusform>%n falhou, %1 com sucesso: %2</numerusform>
            <numerusform>%n falharam, %1 com sucesso: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagDetails</name>
    <message>
        <source>Asked for by</source>
        <translation>Pedida por</translation>
    </message>
    <message>
        <source>Where it would be used</source>
        <translation>Onde seria usada</translation>
    </message>
    <message>
        <source>Similar tags in use</source>
        <translation>Etiquetas parecidas em uso</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Carregar de novo</translation>
    </message>
    <message>
        <source>%1 · asked for %2</source>
        <extracomment>%1 a category, %2 &quot;2 hours ago&quot;</extracomment>
        <translation>%1 · pedida %2</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <extracomment>%1: how programs call a tag</extracomment>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeitada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfis</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this instead</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Usar %1 no lugar</translation>
    </message>
    <message>
        <source>Merges the request into %1: whoever asked gets that one</source>
        <translation>Mescla o pedido com %1: quem pediu recebe essa</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>None looks like it.</source>
        <translation>Nenhuma é parecida.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagDialog</name>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>A new tag</source>
        <translation>Uma nova etiqueta</translation>
    </message>
    <message>
        <source>Everybody can choose it at once.</source>
        <translation>Todos podem escolhê-la na hora.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renomear etiqueta</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>Qual será o nome de %1?</translation>
    </message>
    <message>
        <source>It is still found by the name that it has now.</source>
        <translation>Ela continua sendo encontrada pelo nome que tem agora.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Mover etiqueta</translation>
    </message>
    <message>
        <source>Where does %1 belong?</source>
        <translation>Qual é o lugar de %1?</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation>Mesclar etiqueta</translation>
    </message>
    <message>
        <source>Merge %1 into another tag</source>
        <translation>Mesclar %1 com outra etiqueta</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Mesclar</translation>
    </message>
    <message>
        <source>Reject tag</source>
        <translation>Rejeitar etiqueta</translation>
    </message>
    <message>
        <source>Reject %1?</source>
        <translation>Rejeitar %1?</translation>
    </message>
    <message>
        <source>It is taken off all profiles, and whoever asked is told why.</source>
        <translation>Ela sai de todos os perfis, e quem pediu fica sabendo por quê.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Re&amp;jeitar</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoria</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>A&amp;baixo de</translation>
    </message>
    <message>
        <source>The tag that &amp;remains</source>
        <translation>Etiqueta que &amp;fica</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>M&amp;otivo</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>Deixar como es&amp;tá</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Type a few letters to find one.</source>
        <translation>Digite algumas letras para encontrar uma.</translation>
    </message>
    <message>
        <source>Nothing: directly in the category</source>
        <translation>Nada: direto na categoria</translation>
    </message>
    <message>
        <source>Choose the tag that remains to see what moves.</source>
        <translation>Escolha a etiqueta que fica para ver o que muda.</translation>
    </message>
    <message>
        <source>Nobody carries %1: nothing moves.</source>
        <translation>Ninguém usa %1: nada muda.</translation>
    </message>
    <message>
        <source>Get %2 instead: %1.</source>
        <translation>Recebem %2 no lugar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it move along.</source>
        <translation>
            <numerusform>%n etiqueta abaixo dela vai junto.</numerusform>
            <numerusform>%n etiquetas abaixo dela vão junto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever types %1 from now on gets %2.</source>
        <translation>Quem digitar %1 a partir de agora recebe %2.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Escolha uma da lista.</translation>
    </message>
    <message>
        <source>Say why: whoever asked for it reads this.</source>
        <translation>Diga por quê: quem pediu vai ler.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagEditor</name>
    <message>
        <source>Your tags</source>
        <translation>Suas etiquetas</translation>
    </message>
    <message>
        <source>No tags yet. They decide who is recommended to you, and to whom.</source>
        <translation>Ainda não há etiquetas. Elas decidem quem recomendamos a você, e a quem recomendamos você.</translation>
    </message>
    <message>
        <source>The coordinators decide about “%1”</source>
        <translation>A coordenação vai decidir sobre “%1”</translation>
    </message>
    <message>
        <source>“%1” was in the list already</source>
        <translation>“%1” já estava na lista</translation>
    </message>
    <message>
        <source>Add a ta&amp;g</source>
        <translation>Adicionar eti&amp;queta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Search industries, technologies and stages…</source>
        <translation>Buscar setores, tecnologias e estágios…</translation>
    </message>
    <message>
        <source>Choose from the list, or press Enter. Each change is saved at once.</source>
        <translation>Escolha da lista, ou pressione Enter. Cada mudança é salva na hora.</translation>
    </message>
    <message>
        <source>Kind of the new tag</source>
        <translation>Tipo da nova etiqueta</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>“%1” is on your profile already.</source>
        <translation>“%1” já está no seu perfil.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Ask the coordinators for it; until they decide, only your profile shows it.</source>
        <translation>“%1” não está na lista. Peça à coordenação; até ela decidir, a etiqueta só aparece no seu perfil.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a tag and its kind</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Não foi possível ler a lista: %1</translation>
    </message>
    <message>
        <source>%1 (waits for approval)</source>
        <translation>%1 (espera aprovação)</translation>
    </message>
    <message>
        <source>How much %1 stands for your expertise</source>
        <translation>Quanto %1 pesa na sua especialidade</translation>
    </message>
    <message>
        <source>Weight not set</source>
        <translation>Peso não definido</translation>
    </message>
    <message>
        <source> % of my expertise</source>
        <extracomment>after a number: a share of a hundred</extracomment>
        <translation> % da minha especialidade</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Tirar %1</translation>
    </message>
    <message>
        <source>“%1” became “%2”.</source>
        <translation>“%1” virou “%2”.</translation>
    </message>
    <message>
        <source>“%1” was not taken into the list: %2</source>
        <translation>“%1” não foi incluída na lista: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagFilterList</name>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Buscar em %1</translation>
    </message>
    <message>
        <source>Space checks or unchecks a tag.</source>
        <translation>Espaço marca ou desmarca uma etiqueta.</translation>
    </message>
    <message>
        <source>No tag matches.</source>
        <translation>Nenhuma etiqueta encontrada.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagFilterModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a tag and how many people it would leave</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TagQueue</name>
    <message>
        <source>Waiting</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoria</translation>
    </message>
    <message>
        <source>By requester</source>
        <translation>Por quem pediu</translation>
    </message>
    <message>
        <source>Say why: whoever asked for it reads this.</source>
        <translation>Diga por quê: quem pediu vai ler.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s), please.</source>
        <translation>
            <numerusform>No máximo %n caractere, por favor.</numerusform>
            <numerusform>No máximo %n caracteres, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody can choose it; whoever asked is told</source>
        <translation>Todos podem escolhê-la; quem pediu recebe um aviso</translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %n profile(s); whoever asked is told why</source>
        <translation>
            <numerusform>Ela sai de %n perfil; quem pediu fica sabendo por quê</numerusform>
            <numerusform>Ela sai de %n perfis; quem pediu fica sabendo por quê</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · asked for by %2</source>
        <extracomment>%1 is a category, %2 a person</extracomment>
        <translation>%1 · pedida por %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagTreeModel</name>
    <message>
        <source>Merged into %1</source>
        <translation>Mesclada com %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentorados</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>oh::ui::Tags</name>
    <message>
        <source>Industry</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnologia</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estágio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Fora de uso</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Mesclada</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Gerada</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordenação</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dados de exemplo</translation>
    </message>
    <message>
        <source>Nobody carries it</source>
        <translation>Ninguém a usa</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n mentorado</numerusform>
            <numerusform>%n mentorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TagsPage</name>
    <message>
        <source>&amp;New tag …</source>
        <translation>&amp;Nova etiqueta…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search tags and people</source>
        <translation>Buscar etiquetas e pessoas</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>O que mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The chosen tag</source>
        <translation>A etiqueta escolhida</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprovar</translation>
    </message>
    <message>
        <source>Re&amp;ject …</source>
        <translation>Re&amp;jeitar…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Move …</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>Mer&amp;ge …</source>
        <translation>Me&amp;sclar…</translation>
    </message>
    <message>
        <source>Take &amp;out of use</source>
        <translation>&amp;Tirar de uso</translation>
    </message>
    <message>
        <source>Take into &amp;use again</source>
        <translation>&amp;Voltar a usar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a state, %2 how many tags are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No tag in this state has these words.</source>
        <translation>Nenhuma etiqueta com este status tem estas palavras.</translation>
    </message>
    <message>
        <source>Search all tags</source>
        <translation>Buscar em todas as etiquetas</translation>
    </message>
    <message>
        <source>No tags here</source>
        <translation>Nenhuma etiqueta aqui</translation>
    </message>
    <message>
        <source>No tag is in this state.</source>
        <translation>Nenhuma etiqueta tem este status.</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <translation>Mostrar todas as etiquetas</translation>
    </message>
    <message>
        <source>No tag is chosen</source>
        <translation>Nenhuma etiqueta escolhida</translation>
    </message>
    <message>
        <source>Choose one to see what can be done with it.</source>
        <translation>Escolha uma para ver o que se pode fazer com ela.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a category, %2 a state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Abaixo de %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Mesclada com %1</translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <translation>Pedida por %1, %2</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Decidida por %1, %2</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeitada: %1</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <translation>Guardada como %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagsPresenter</name>
    <message>
        <source>%1 is a tag now.</source>
        <translation>%1 agora é uma etiqueta.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Agora o nome é %1.</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 foi movida.</translation>
    </message>
    <message>
        <source>%1 can be chosen again.</source>
        <translation>%1 pode ser escolhida de novo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <translation>%1 não pode mais ser escolhida.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 foi aprovada.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 foi rejeitada.</translation>
    </message>
    <message>
        <source>%1 stands for both now.</source>
        <translation>%1 agora vale pelas duas.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Texts</name>
    <message>
        <source>Bronze</source>
        <translation>Bronze</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Prata</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Ouro</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platina</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
    <message>
        <source>There is no meeting link yet. Make one of your own, in Teams, Meet or Zoom for instance, and share it in the notes.</source>
        <translation>A reunião ainda não tem link. Criem um por conta própria, por exemplo no Teams, no Meet ou no Zoom, e compartilhem nas notas.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <source>Needs another time</source>
        <translation>É preciso outro horário</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 hora antes</translation>
    </message>
    <message>
        <source>24 hours before</source>
        <translation>24 horas antes</translation>
    </message>
    <message>
        <source>24 hours and 1 hour before</source>
        <translation>24 horas e 1 hora antes</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentorado</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordenação</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Pitch.vc</source>
        <translation>Pitch.vc</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your connection; we keep trying.</source>
        <translation>O servidor não responde. Verifique a sua conexão; continuamos tentando.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>O servidor não respondeu a tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>The server sent an answer that this version does not understand. Try again, or update the application.</source>
        <translation>O servidor enviou uma resposta que esta versão não entende. Tente de novo ou atualize o aplicativo.</translation>
    </message>
    <message>
        <source>The service is busy or being repaired. Try again in a moment.</source>
        <translation>O serviço está ocupado ou em manutenção. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Try again; if it stays, tell a coordinator the request id.</source>
        <translation>Algo deu errado no servidor. Tente de novo; se continuar, informe à coordenação o ID da requisição.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Muitas requisições. Tente de novo em %n segundo.</numerusform>
            <numerusform>Muitas requisições. Tente de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <translation>Muitas requisições. Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>An account was deactivated</source>
        <translation>Uma conta foi desativada</translation>
    </message>
    <message>
        <source>One of the two has another role now</source>
        <translation>Uma das duas pessoas tem agora outra função</translation>
    </message>
    <message>
        <source>One of the two left the programme</source>
        <translation>Uma das duas pessoas deixou o programa</translation>
    </message>
    <message>
        <source>The mentor withdrew the availability</source>
        <translation>O mentor retirou a disponibilidade</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID da requisição: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::TierBadge</name>
    <message>
        <source>%1 tier</source>
        <translation>Nível %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::TimeOffDialog</name>
    <message>
        <source>Time off</source>
        <translation>Folga</translation>
    </message>
    <message>
        <source>&amp;Add time off</source>
        <translation>&amp;Adicionar folga</translation>
    </message>
    <message>
        <source>You have no time off planned.</source>
        <translation>Você não tem folgas planejadas.</translation>
    </message>
    <message>
        <source>Your time off</source>
        <translation>Suas folgas</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Observação</translation>
    </message>
    <message>
        <source>Optional. Mentees don&apos;t see it.</source>
        <translation>Opcional. Os mentorados não a veem.</translation>
    </message>
    <message>
        <source>Nobody can book you on these days; while you travel, they are days at the place where you are. Your availability stays as it is, and open slots come back when you delete the entry.</source>
        <translation>Ninguém pode reservar com você nestes dias; durante uma viagem, são os dias do lugar onde você está. A sua disponibilidade fica como está, e os horários livres voltam se você excluir a folga.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TimeText</name>
    <message>
        <source>%1–%2 (%3)</source>
        <extracomment>A time range that ends on another day: start, end, day of the end</extracomment>
        <translation>%1–%2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>em instantes</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>em %n minuto</numerusform>
            <numerusform>em %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>em %n hora</numerusform>
            <numerusform>em %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::Toast</name>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>oh::ui::ToastOverlay</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
</context>
<context>
    <name>oh::ui::TravelDialog</name>
    <message>
        <source>Travel</source>
        <translation>Viagem</translation>
    </message>
    <message>
        <source>On these days the times of your availability are meant on the clocks of the place where you are. Slots that somebody booked stay where they are.</source>
        <translation>Nestes dias, as horas da sua disponibilidade seguem o relógio do lugar onde você está. Os horários já reservados ficam onde estão.</translation>
    </message>
    <message>
        <source>&amp;Add travel</source>
        <translation>&amp;Adicionar viagem</translation>
    </message>
    <message>
        <source>You have no travel planned.</source>
        <translation>Você não tem viagens planejadas.</translation>
    </message>
    <message>
        <source>Your days of travel</source>
        <translation>Seus dias de viagem</translation>
    </message>
    <message>
        <source>Time &amp;zone there</source>
        <translation>Fuso &amp;horário lá</translation>
    </message>
</context>
<context>
    <name>oh::ui::UndoToast</name>
    <message>
        <source>Time left to undo</source>
        <translation>Tempo restante para desfazer</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <extracomment>%1: the key that does the same</extracomment>
        <translation>Desfazer (%1)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1. %2 can be pressed to undo it.</source>
        <translation>%1. Pressione %2 para desfazer.</translation>
    </message>
</context>
<context>
    <name>oh::ui::UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Salvar as suas alterações?</translation>
    </message>
    <message>
        <source>You changed your profile and did not save it yet.</source>
        <translation>Você alterou o seu perfil e ainda não o salvou.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Keep what you typed?</source>
        <translation>Guardar o que você digitou?</translation>
    </message>
    <message>
        <source>Keep for &amp;later</source>
        <translation>Guardar para mais &amp;tarde</translation>
    </message>
    <message>
        <source>It is neither sent nor saved yet. Kept, it is here again when you come back to it.</source>
        <translation>Ainda não foi enviado nem salvo. Se você guardar, estará aqui quando voltar.</translation>
    </message>
</context>
<context>
    <name>oh::ui::UsersPage</name>
    <message>
        <source>&amp;New account …</source>
        <translation>&amp;Nova conta…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search names, work, or an e-mail address</source>
        <translation>Buscar nomes, ocupações ou um endereço de e-mail</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar pessoas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Qualquer função</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Sem atividade</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativadas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>&amp;Deactivate them …</source>
        <translation>&amp;Desativar contas…</translation>
    </message>
    <message>
        <source>&amp;Reactivate them …</source>
        <translation>&amp;Reativar contas…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Deactivate …</source>
        <translation>&amp;Desativar…</translation>
    </message>
    <message>
        <source>&amp;Reactivate …</source>
        <translation>&amp;Reativar…</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Qualquer nível</translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n nível</numerusform>
            <numerusform>%n níveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Nível: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horários no fuso %1</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>Nenhuma conta</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Try other words, or another role or state.</source>
        <translation>Tente outras palavras, ou outra função ou status.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Ainda não há contas</translation>
    </message>
    <message>
        <source>Make one, or import an Airtable base.</source>
        <translation>Crie uma, ou importe uma base do Airtable.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>Endereço de e-mail copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) deactivated</source>
        <translation>
            <numerusform>%n conta desativada</numerusform>
            <numerusform>%n contas desativadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) reactivated</source>
        <translation>
            <numerusform>%n conta reativada</numerusform>
            <numerusform>%n contas reativadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) removed; within 24 hours they can be brought back</source>
        <translation>
            <numerusform>%n conta removida; em até 24 horas pode ser trazida de volta</numerusform>
            <numerusform>%n contas removidas; em até 24 horas podem ser trazidas de volta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) changed</source>
        <translation>
            <numerusform>%n função alterada</numerusform>
            <numerusform>%n funções alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>They get a mail that says how to sign in.</source>
        <translation>A pessoa recebe um e-mail que explica como entrar.</translation>
    </message>
    <message>
        <source>&amp;Make the account</source>
        <translation>Cri&amp;ar a conta</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 já pode entrar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>Conta de %1 salva</translation>
    </message>
    <message>
        <source>The personal data is erased</source>
        <translation>Os dados pessoais foram apagados</translation>
    </message>
    <message>
        <source>The calculated score counts again</source>
        <translation>A pontuação calculada voltou a contar</translation>
    </message>
    <message>
        <source>The score is set</source>
        <translation>A pontuação foi fixada</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Abrir os detalhes</translation>
    </message>
</context>
<context>
    <name>oh::ui::UsersPresenter</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Last booking</source>
        <translation>Última reserva</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último login</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Conta criada</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removida</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Sem atividade</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
</context>
<context>
    <name>oh::ui::WaitingNotice</name>
    <message>
        <source>Tell me when a slot &amp;opens</source>
        <translation>Avise-me quando houver um &amp;horário</translation>
    </message>
    <message>
        <source>&amp;Wait no longer</source>
        <translation>&amp;Não esperar mais</translation>
    </message>
    <message>
        <source>You were told of a free slot of %1&apos;s. You stay on the waiting list until you book.</source>
        <translation>Você recebeu o aviso de um horário livre de %1 e continua na lista de espera até reservar.</translation>
    </message>
    <message>
        <source>You wait for %1, first in line: you get a mail as soon as a slot opens.</source>
        <translation>Você espera por %1, na primeira posição: receberá um e-mail assim que houver um horário.</translation>
    </message>
    <message>
        <source>You wait for %1 at place %2: you get a mail when it is your turn.</source>
        <translation>Você espera por %1 na posição %2: receberá um e-mail quando for a sua vez.</translation>
    </message>
    <message>
        <source>Wait for %1 no longer</source>
        <translation>Não esperar mais por %1</translation>
    </message>
    <message>
        <source>Tell me when a slot of %1 opens</source>
        <translation>Avise-me quando %1 tiver um horário</translation>
    </message>
</context>
<context>
    <name>oh::ui::WaitingStrip</name>
    <message>
        <source>Mentors you wait for</source>
        <translation>Mentores que você espera</translation>
    </message>
    <message>
        <source>Waiting for a free slot:</source>
        <translation>À espera de um horário livre:</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Ver %1</translation>
    </message>
    <message>
        <source>told of a slot</source>
        <translation>já com aviso de horário</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>posição %1</translation>
    </message>
    <message>
        <source>Wait for %1 no longer</source>
        <translation>Não esperar mais por %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::Warnings</name>
    <message>
        <source>The meeting begins in less than 24 hours.</source>
        <translation>A reunião começa em menos de 24 horas.</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above the mentee.</source>
        <translation>O mentor está mais de um nível acima do mentorado.</translation>
    </message>
    <message>
        <source>The mentor has not met anyone for 90 days.</source>
        <translation>O mentor não se reúne com ninguém há 90 dias.</translation>
    </message>
    <message>
        <source>The mentee has used all bookings of this week.</source>
        <translation>O mentorado já usou todas as reservas desta semana.</translation>
    </message>
    <message>
        <source>The mentor has as many sessions in that week as they want.</source>
        <translation>O mentor já tem nessa semana todas as reuniões que quer.</translation>
    </message>
    <message>
        <source>The mentor has time off then.</source>
        <translation>O mentor está de folga nesse dia.</translation>
    </message>
    <message>
        <source>One of the two has another appointment in their calendar then.</source>
        <translation>Um dos dois tem outro compromisso na agenda nesse horário.</translation>
    </message>
    <message>
        <source>The mentor has another meeting closer to this one than they want.</source>
        <translation>O mentor tem outra reunião mais perto desta do que gostaria.</translation>
    </message>
    <message>
        <source>The mentor has another appointment in their calendar then.</source>
        <translation>Na agenda do mentor há outro compromisso nesse horário.</translation>
    </message>
    <message>
        <source>The mentee has another appointment in their calendar then.</source>
        <translation>Na agenda do mentee há outro compromisso nesse horário.</translation>
    </message>
</context>
<context>
    <name>oh::ui::WarningsBox</name>
    <message>
        <source>Confirm &amp;all</source>
        <translation>Confirmar &amp;tudo</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>Tick what you have read, then try once more.</source>
        <translation>Marque o que você leu e tente mais uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>This goes against %n rule(s). You may do it all the same: confirm, then try once more.</source>
        <translation>
            <numerusform>Isto vai contra %n regra. Mesmo assim você pode fazê-lo: confirme e tente mais uma vez.</numerusform>
            <numerusform>Isto vai contra %n regras. Mesmo assim você pode fazê-lo: confirme e tente mais uma vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::WeekCanvas</name>
    <message>
        <source>Up in the day</source>
        <translation>Para cima no dia</translation>
    </message>
    <message>
        <source>Down in the day</source>
        <translation>Para baixo no dia</translation>
    </message>
    <message>
        <source>To the day at the left</source>
        <translation>Para o dia à esquerda</translation>
    </message>
    <message>
        <source>To the day at the right</source>
        <translation>Para o dia à direita</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir o que está selecionado</translation>
    </message>
</context>
<context>
    <name>oh::ui::WeekCanvasHeader</name>
    <message>
        <source>%1 – the clocks change on this day</source>
        <translation>%1 – nesse dia o relógio muda</translation>
    </message>
</context>
<context>
    <name>oh::ui::WeekGrid</name>
    <message>
        <source>Open slots of the week</source>
        <translation>Horários livres da semana</translation>
    </message>
    <message>
        <source>Arrow keys move between slots and days, Enter picks one, Page Up and Page Down change the week, Home goes to today.</source>
        <translation>As setas passam por horários e dias, Enter escolhe um, Page Up e Page Down mudam a semana, Home vai para hoje.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>available</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>being booked by somebody else</source>
        <translation>sendo reservado por outra pessoa</translation>
    </message>
    <message>
        <source>just booked by somebody else</source>
        <translation>acaba de ser reservado por outra pessoa</translation>
    </message>
    <message>
        <source>the mentor&apos;s week is full</source>
        <translation>a semana do mentor está cheia</translation>
    </message>
    <message>
        <source>too soon to book</source>
        <translation>em cima da hora para reservar</translation>
    </message>
    <message>
        <source>not bookable</source>
        <translation>não pode ser reservado</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <extracomment>a slot for screen readers: day, start, end, whether it can be booked</extracomment>
        <translation>%1, das %2 às %3, %4</translation>
    </message>
    <message>
        <source>Somebody else is booking it.</source>
        <translation>Outra pessoa o está reservando.</translation>
    </message>
    <message>
        <source>Somebody else just booked it.</source>
        <translation>Outra pessoa acabou de reservá-lo.</translation>
    </message>
    <message>
        <source>The mentor takes no more meetings in this week.</source>
        <translation>O mentor não aceita mais reuniões nesta semana.</translation>
    </message>
    <message>
        <source>Book at least 24 hours ahead.</source>
        <translation>Reserve com pelo menos 24 horas de antecedência.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passado</translation>
    </message>
    <message>
        <source>No slots</source>
        <translation>Sem horários</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>available, and you are free</source>
        <translation>disponível, e você está livre</translation>
    </message>
    <message>
        <source>available, but you have something else then</source>
        <translation>disponível, mas você tem outro compromisso</translation>
    </message>
    <message>
        <source>Both of you are free.</source>
        <translation>Vocês dois estão livres.</translation>
    </message>
    <message>
        <source>You have something else then.</source>
        <translation>Você tem outro compromisso nesse horário.</translation>
    </message>
    <message>
        <source>you have another meeting then</source>
        <translation>nesse horário você tem outra reunião</translation>
    </message>
    <message>
        <source>You have another meeting then.</source>
        <translation>Nesse horário você tem outra reunião.</translation>
    </message>
</context>
<context>
    <name>oh::ui::WhiteGloveDialog</name>
    <message>
        <source>Book for somebody</source>
        <translation>Reservar para alguém</translation>
    </message>
    <message>
        <source>Book a meeting for a mentor and a mentee</source>
        <translation>Reservar uma reunião para um mentor e um mentorado</translation>
    </message>
    <message>
        <source>M&amp;entor</source>
        <translation>M&amp;entor</translation>
    </message>
    <message>
        <source>&amp;Mentee</source>
        <translation>Ment&amp;orado</translation>
    </message>
    <message>
        <source>What the two are going to talk about</source>
        <translation>Sobre o que os dois vão conversar</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>O&amp;bjetivo</translation>
    </message>
    <message>
        <source>Ma&amp;terials</source>
        <translation>Ma&amp;teriais</translation>
    </message>
    <message>
        <source>One link a line.</source>
        <translation>Um link por linha.</translation>
    </message>
    <message>
        <source>&amp;Reason for the audit log</source>
        <translation>&amp;Motivo para o registro de auditoria</translation>
    </message>
    <message>
        <source>Why you book for them. Coordinators can read it.</source>
        <translation>Por que você reserva para eles. A coordenação pode ler.</translation>
    </message>
    <message>
        <source>A &amp;slot of the mentor</source>
        <translation>Um ho&amp;rário do mentor</translation>
    </message>
    <message>
        <source>Another t&amp;ime</source>
        <translation>Outro &amp;horário</translation>
    </message>
    <message>
        <source>&amp;Why is a slot missing?</source>
        <translation>&amp;Por que falta um horário?</translation>
    </message>
    <message>
        <source>Choose a mentor, and the open slots appear here.</source>
        <translation>Escolha um mentor, e os horários livres aparecem aqui.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Di&amp;a</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Início</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Dura&amp;tion</source>
        <translation>D&amp;uração</translation>
    </message>
    <message>
        <source>The time need not be one of the mentor&apos;s slots. Free slots that it touches are taken; other meetings of the two forbid it.</source>
        <translation>Não precisa ser um dos horários do mentor. Horários livres que ele toque são ocupados; outras reuniões dos dois o impedem.</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Re&amp;começar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>What you have typed is kept</source>
        <translation>O que você digitou fica guardado</translation>
    </message>
    <message>
        <source>&amp;Book meeting</source>
        <translation>Reser&amp;var reunião</translation>
    </message>
    <message>
        <source>No time chosen yet</source>
        <translation>Nenhum horário escolhido ainda</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time range, time zone</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For the mentor: %1, %2</source>
        <extracomment>the same moment where the mentor is; %1 time range, %2 time zone</extracomment>
        <translation>Para o mentor: %1, %2</translation>
    </message>
    <message>
        <source>&amp;Book anyway</source>
        <translation>Reser&amp;var assim mesmo</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Reservando…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <extracomment>%1 is the name of somebody who left, or was deactivated</extracomment>
        <translation>Não é mais possível escolher %1.</translation>
    </message>
</context>
<context>
    <name>oh::ui::WhiteGlovePresenter</name>
    <message>
        <source>Somebody else has just booked this slot. Choose another one.</source>
        <translation>Outra pessoa acabou de reservar este horário. Escolha outro.</translation>
    </message>
    <message numerus="yes">
        <source>Say in at least %n character(s) what the meeting is about.</source>
        <translation>
            <numerusform>Diga em pelo menos %n caractere qual é o assunto da reunião.</numerusform>
            <numerusform>Diga em pelo menos %n caracteres qual é o assunto da reunião.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line must be a web address (https://…).</source>
        <translation>Cada linha precisa ser um endereço web (https://…).</translation>
    </message>
    <message>
        <source>Choose a mentor from the list.</source>
        <translation>Escolha um mentor da lista.</translation>
    </message>
    <message>
        <source>Choose a mentee from the list.</source>
        <translation>Escolha um mentorado da lista.</translation>
    </message>
    <message>
        <source>Choose one of the mentor&apos;s slots, or a free time.</source>
        <translation>Escolha um dos horários do mentor, ou um horário avulso.</translation>
    </message>
    <message>
        <source>Say where the two meet.</source>
        <translation>Diga onde os dois se reúnem.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Este horário já passou. Escolha um posterior.</translation>
    </message>
    <message>
        <source>The slot is not kept any more: it was for as long as it can be. Anybody can book it until you do.</source>
        <translation>O horário não está mais guardado: já ficou pelo tempo máximo. Qualquer pessoa pode reservá-lo até você reservar.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ZoneCombo</name>
    <message>
        <source>Type a city</source>
        <translation>Digite uma cidade</translation>
    </message>
</context>
</TS>
