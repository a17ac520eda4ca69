<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>is needed to change the role</source>
        <translation>é necessário para mudar a função</translation>
    </message>
    <message>
        <source>is for change_role only</source>
        <translation>é só para change_role</translation>
    </message>
    <message>
        <source>send either the token or the code with the e-mail</source>
        <translation>envie o token, ou então o código com o endereço de e-mail</translation>
    </message>
    <message>
        <source>is required with the code</source>
        <translation>é obrigatório junto com o código</translation>
    </message>
    <message>
        <source>must not be before startDate</source>
        <translation>não pode ser anterior a startDate</translation>
    </message>
    <message>
        <source>is required for a preset location</source>
        <translation>é obrigatório para um local da lista</translation>
    </message>
    <message>
        <source>goes with in_person_preset only</source>
        <translation>só combina com in_person_preset</translation>
    </message>
    <message>
        <source>is required for a custom location</source>
        <translation>é obrigatório para um lugar próprio</translation>
    </message>
    <message>
        <source>goes with in_person_custom only</source>
        <translation>só combina com in_person_custom</translation>
    </message>
    <message>
        <source>leaves no room for a slot of %1 minutes</source>
        <translation>não deixa espaço para um horário de %1 minutos</translation>
    </message>
    <message>
        <source>must be within a year of startDate</source>
        <translation>deve ficar a no máximo um ano de startDate</translation>
    </message>
    <message>
        <source>goes without startTime and endTime</source>
        <translation>vai sem startTime nem endTime</translation>
    </message>
    <message>
        <source>is required with endTime</source>
        <translation>é obrigatório junto com endTime</translation>
    </message>
    <message>
        <source>is required with startTime</source>
        <translation>é obrigatório junto com startTime</translation>
    </message>
    <message>
        <source>must be 5 minutes to 8 hours after startTime</source>
        <translation>deve ser de 5 minutos a 8 horas depois de startTime</translation>
    </message>
    <message>
        <source>is required, or startTime and endTime</source>
        <translation>é obrigatório, ou então startTime e endTime</translation>
    </message>
    <message>
        <source>must be somebody else than the mentor</source>
        <translation>deve ser alguém diferente do mentor</translation>
    </message>
    <message>
        <source>is required for a meeting in person</source>
        <translation>é obrigatório para uma reunião presencial</translation>
    </message>
    <message>
        <source>is required with a time; move the meeting to keep its mentor</source>
        <translation>é obrigatório junto com um horário; para manter o mentor, remarque a reunião</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>escolha pelo menos um</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>deve ser um destes valores: %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>deve ser no mínimo %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>deve ser no máximo %1</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>contains characters that can&apos;t be stored</source>
        <translation>contém caracteres que não podem ser salvos</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>não pode ficar vazio</translation>
    </message>
    <message numerus="yes">
        <source>needs at least %n characters</source>
        <translation>
            <numerusform>precisa de pelo menos %n caractere</numerusform>
            <numerusform>precisa de pelo menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have at most %n characters</source>
        <translation>
            <numerusform>pode ter no máximo %n caractere</numerusform>
            <numerusform>pode ter no máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>deve ser um número</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-01-31T15:00:00Z</source>
        <translation>deve ser uma data com horário, por exemplo 2026-01-31T15:00:00Z</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>está fora do intervalo permitido</translation>
    </message>
    <message>
        <source>must be a date such as 2026-01-31</source>
        <translation>deve ser uma data, por exemplo 2026-01-31</translation>
    </message>
    <message>
        <source>must be a time such as 14:30</source>
        <translation>deve ser um horário, por exemplo 14:30</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>deve ser um objeto</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>deve ser uma lista</translation>
    </message>
    <message numerus="yes">
        <source>may have at most %n entries</source>
        <translation>
            <numerusform>pode ter no máximo %n entrada</numerusform>
            <numerusform>pode ter no máximo %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>deve ser um UUID</translation>
    </message>
    <message>
        <source>must be after from</source>
        <translation>deve ser posterior a from</translation>
    </message>
    <message>
        <source>may be at most two years after from</source>
        <translation>pode ser no máximo dois anos depois de from</translation>
    </message>
    <message>
        <source>may be at most ten years after from</source>
        <translation>pode ser no máximo dez anos depois de from</translation>
    </message>
    <message>
        <source>must be week or month for so long a range</source>
        <translation>deve ser week ou month para um período tão longo</translation>
    </message>
    <message>
        <source>A message is one JSON object.</source>
        <translation>Uma mensagem é um objeto JSON.</translation>
    </message>
    <message>
        <source>goes with hello only</source>
        <translation>só combina com hello</translation>
    </message>
    <message>
        <source>goes with hello and subscribe only</source>
        <translation>só combina com hello e subscribe</translation>
    </message>
    <message>
        <source>epoch and seq go together</source>
        <translation>epoch e seq andam juntos</translation>
    </message>
    <message>
        <source>goes with hello, subscribe and unsubscribe only</source>
        <translation>só combina com hello, subscribe e unsubscribe</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>é obrigatório</translation>
    </message>
    <message>
        <source>goes with token only</source>
        <translation>só combina com token</translation>
    </message>
    <message>
        <source>these mails can&apos;t be turned off</source>
        <translation>estes e-mails não podem ser desativados</translation>
    </message>
    <message>
        <source>this never appears in the application</source>
        <translation>isto nunca aparece no aplicativo</translation>
    </message>
    <message>
        <source>must name at least one</source>
        <translation>deve indicar pelo menos um</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>já está na lista</translation>
    </message>
    <message>
        <source>must be an address on pitch.vc</source>
        <translation>deve ser um endereço de pitch.vc</translation>
    </message>
    <message>
        <source>is not an e-mail address</source>
        <translation>não é um endereço de e-mail</translation>
    </message>
    <message>
        <source>must be a web address that begins with https:// or http://</source>
        <translation>deve ser um endereço web que comece com https:// ou http://</translation>
    </message>
    <message>
        <source>must be a web address that begins with https://</source>
        <translation>deve ser um endereço web que comece com https://</translation>
    </message>
    <message>
        <source>is not a known time zone; use a name such as Europe/Berlin</source>
        <translation>não é um fuso horário conhecido; use um nome como Europe/Berlin</translation>
    </message>
    <message>
        <source>must be a phone number such as +1 512 555 0100</source>
        <translation>deve ser um número de telefone, por exemplo +1 512 555 0100</translation>
    </message>
    <message>
        <source>takes the place of an offset</source>
        <translation>substitui offset</translation>
    </message>
    <message>
        <source>must be a day such as 2026-01-31, or a time such as 2026-01-31T15:00:00Z</source>
        <translation>deve ser um dia, por exemplo 2026-01-31, ou um momento, por exemplo 2026-01-31T15:00:00Z</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>is not a field of %1</source>
        <translation>não é um campo de %1</translation>
    </message>
    <message>
        <source>must have a letter or a digit</source>
        <translation>deve ter uma letra ou um algarismo</translation>
    </message>
    <message>
        <source>is needed to reject</source>
        <translation>é necessário para rejeitar</translation>
    </message>
    <message>
        <source>confirm a request</source>
        <translation>confirmar um pedido</translation>
    </message>
    <message>
        <source>decline a request</source>
        <translation>recusar um pedido</translation>
    </message>
    <message>
        <source>cancel a meeting</source>
        <translation>cancelar uma reunião</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>fazer isto</translation>
    </message>
    <message>
        <source>move a meeting without asking the other side</source>
        <translation>remarcar uma reunião sem perguntar à outra parte</translation>
    </message>
    <message>
        <source>propose another time</source>
        <translation>propor outro horário</translation>
    </message>
    <message>
        <source>answer a proposal</source>
        <translation>responder a uma proposta</translation>
    </message>
    <message>
        <source>withdraw a proposal</source>
        <translation>retirar uma proposta</translation>
    </message>
    <message>
        <source>note who came</source>
        <translation>registrar quem compareceu</translation>
    </message>
    <message>
        <source>edit a booking</source>
        <translation>editar uma reserva</translation>
    </message>
    <message>
        <source>write notes and action items</source>
        <translation>escrever notas e tarefas</translation>
    </message>
    <message>
        <source>This request still waits for an answer.</source>
        <translation>Este pedido ainda aguarda uma resposta.</translation>
    </message>
    <message>
        <source>This meeting is confirmed already by %1.</source>
        <translation>Esta reunião já foi confirmada por %1.</translation>
    </message>
    <message>
        <source>This meeting is confirmed already.</source>
        <translation>Esta reunião já está confirmada.</translation>
    </message>
    <message>
        <source>This meeting is over.</source>
        <translation>Esta reunião já terminou.</translation>
    </message>
    <message>
        <source>This request was declined by %1.</source>
        <translation>Este pedido foi recusado por %1.</translation>
    </message>
    <message>
        <source>This request was declined.</source>
        <translation>Este pedido foi recusado.</translation>
    </message>
    <message>
        <source>This meeting was canceled by %1.</source>
        <translation>Esta reunião foi cancelada por %1.</translation>
    </message>
    <message>
        <source>This meeting was canceled.</source>
        <translation>Esta reunião foi cancelada.</translation>
    </message>
    <message>
        <source>This request has expired, because nobody answered it in time.</source>
        <translation>Este pedido expirou porque ninguém respondeu a tempo.</translation>
    </message>
    <message>
        <source>Who came can be noted once a confirmed meeting is over.</source>
        <translation>Quem compareceu pode ser registrado depois que uma reunião confirmada termina.</translation>
    </message>
    <message>
        <source>Reload to see how it stands.</source>
        <translation>Recarregue para ver a situação.</translation>
    </message>
    <message>
        <source>Who came can be noted once it is over.</source>
        <translation>Quem compareceu pode ser registrado quando ela terminar.</translation>
    </message>
    <message>
        <source>You can still move or cancel it.</source>
        <translation>Você ainda pode remarcá-la ou cancelá-la.</translation>
    </message>
    <message>
        <source>You can propose another time, or cancel it.</source>
        <translation>Você pode propor outro horário ou cancelá-la.</translation>
    </message>
    <message>
        <source>You can note who came, or book another meeting.</source>
        <translation>Você pode registrar quem compareceu ou reservar outra reunião.</translation>
    </message>
    <message>
        <source>The mentee can book another slot.</source>
        <translation>O mentorado pode reservar outro horário.</translation>
    </message>
    <message>
        <source>Book another slot instead.</source>
        <translation>Reserve outro horário.</translation>
    </message>
    <message>
        <source>the mentee</source>
        <translation>o mentorado</translation>
    </message>
    <message>
        <source>the mentor</source>
        <translation>o mentor</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>a coordenação</translation>
    </message>
    <message>
        <source>Only %1 can %2.</source>
        <translation>Somente %1 pode %2.</translation>
    </message>
    <message>
        <source>A coordinator has decided who came. Ask them if it is wrong.</source>
        <translation>A coordenação decidiu quem compareceu. Fale com ela se não estiver certo.</translation>
    </message>
    <message>
        <source>The other side has noted something else. A coordinator decides: ask one.</source>
        <translation>A outra parte registrou outra coisa. A coordenação decide: fale com ela.</translation>
    </message>
    <message numerus="yes">
        <source>This was noted more than %n days ago. Ask a coordinator if it is wrong.</source>
        <translation>
            <numerusform>Isto foi registrado há mais de %n dia. Fale com a coordenação se não estiver certo.</numerusform>
            <numerusform>Isto foi registrado há mais de %n dias. Fale com a coordenação se não estiver certo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is just booking this slot. It is free again at %1 unless they take it.</source>
        <translation>Alguém está reservando este horário agora mesmo. Ele fica livre de novo às %1 se não for reservado.</translation>
    </message>
    <message>
        <source>This mentor takes no meetings at the moment. Choose another mentor.</source>
        <translation>Este mentor não aceita reuniões no momento. Escolha outro mentor.</translation>
    </message>
    <message numerus="yes">
        <source>You have used all %n bookings of this week. New ones are possible from Monday.</source>
        <translation>
            <numerusform>Você já usou a única reserva desta semana. A partir de segunda-feira, você pode reservar de novo.</numerusform>
            <numerusform>Você já usou todas as %n reservas desta semana. A partir de segunda-feira, você pode reservar de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting begins in less than a day.</source>
        <translation>A reunião começa em menos de um dia.</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above the mentee.</source>
        <translation>O mentor está mais de um nível acima do mentorado.</translation>
    </message>
    <message>
        <source>The mentor has not met anyone for a while.</source>
        <translation>O mentor não se reúne com ninguém há algum tempo.</translation>
    </message>
    <message>
        <source>The mentee has used all bookings of this week.</source>
        <translation>O mentorado já usou todas as reservas desta semana.</translation>
    </message>
    <message>
        <source>The mentor has as many sessions in that week as they want.</source>
        <translation>O mentor já tem naquela semana tantas reuniões quanto deseja.</translation>
    </message>
    <message>
        <source>The mentor has time off then.</source>
        <translation>O mentor está de folga nessa data.</translation>
    </message>
    <message>
        <source>The mentor has another meeting closer to this one than they want.</source>
        <translation>O mentor tem outra reunião mais próxima desta do que deseja.</translation>
    </message>
    <message>
        <source>This mentor does not exist, or not any more.</source>
        <translation>Este mentor não existe ou não existe mais.</translation>
    </message>
    <message>
        <source>You can book this mentor already: your exception is good for one meeting, until %1.</source>
        <translation>Você já pode reservar com este mentor: sua exceção vale para uma reunião, até %1.</translation>
    </message>
    <message numerus="yes">
        <source>You have asked for %n exceptions within a day. Wait for the answers, or try again tomorrow.</source>
        <translation>
            <numerusform>Você pediu %n exceção em um dia. Espere a resposta ou tente de novo amanhã.</numerusform>
            <numerusform>Você pediu %n exceções em um dia. Espere as respostas ou tente de novo amanhã.</numerusform>
        </translation>
    </message>
    <message>
        <source>This mentee does not exist, or not any more.</source>
        <translation>Este mentorado não existe ou não existe mais.</translation>
    </message>
    <message>
        <source>This mentor is deactivated and can&apos;t be booked. Reactivate them first.</source>
        <translation>A conta deste mentor está desativada, e não é possível reservar com ele. Reative-a primeiro.</translation>
    </message>
    <message>
        <source>This mentee can book already: there is an exception that is not used yet.</source>
        <translation>Este mentorado já pode reservar: há uma exceção que ainda não foi usada.</translation>
    </message>
    <message>
        <source>You have reached out to this mentee on %1 already. You can do so again from %2.</source>
        <translation>Você já entrou em contato com este mentorado em %1. Poderá fazê-lo de novo a partir de %2.</translation>
    </message>
    <message numerus="yes">
        <source>You have reached out to %n mentees within a day. Go on tomorrow.</source>
        <translation>
            <numerusform>Você entrou em contato com %n mentorado em um dia. Continue amanhã.</numerusform>
            <numerusform>Você entrou em contato com %n mentorados em um dia. Continue amanhã.</numerusform>
        </translation>
    </message>
    <message>
        <source>must be at least %1 pixels</source>
        <translation>deve ter no mínimo %1 pixels</translation>
    </message>
    <message>
        <source>must lie within the picture, which has %1 x %2 pixels when it is turned</source>
        <translation>deve ficar dentro da foto, que tem %1 × %2 pixels quando girada</translation>
    </message>
    <message>
        <source>This meeting is not over yet. Rate it once it is.</source>
        <translation>Esta reunião ainda não terminou. Avalie-a quando terminar.</translation>
    </message>
    <message>
        <source>This meeting did not take place, so there is nothing to rate.</source>
        <translation>Esta reunião não aconteceu, então não há o que avaliar.</translation>
    </message>
    <message>
        <source>It is noted that somebody did not come, so there is nothing to rate. If that is wrong, correct the attendance first, or ask a coordinator.</source>
        <translation>Consta que alguém não compareceu, então não há o que avaliar. Se não estiver certo, corrija primeiro a presença ou fale com a coordenação.</translation>
    </message>
    <message>
        <source>The mentor has another meeting, or a request for one, then.</source>
        <translation>O mentor tem outra reunião nesse horário, ou um pedido de reunião.</translation>
    </message>
    <message>
        <source>The mentee has another meeting, or asked for one, then.</source>
        <translation>O mentorado tem outra reunião nesse horário, ou pediu uma.</translation>
    </message>
    <message>
        <source>The mentor&apos;s calendar is not free then.</source>
        <translation>A agenda do mentor não está livre nesse horário.</translation>
    </message>
    <message>
        <source>The mentee&apos;s calendar is not free then.</source>
        <translation>A agenda do mentorado não está livre nesse horário.</translation>
    </message>
    <message>
        <source>The slot is due, but has not been made yet.</source>
        <translation>O horário já deveria existir, mas ainda não foi criado.</translation>
    </message>
    <message>
        <source>The mentor&apos;s account is deactivated.</source>
        <translation>A conta do mentor está desativada.</translation>
    </message>
    <message>
        <source>The mentor is dormant: no meeting for %1 days. A coordinator can book, or approve an exception.</source>
        <translation>O mentor está sem atividade: nenhuma reunião há %1 dias. A coordenação pode reservar ou aprovar uma exceção.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Este horário já passou.</translation>
    </message>
    <message>
        <source>Mentees book at least one day ahead.</source>
        <translation>Os mentorados reservam com pelo menos um dia de antecedência.</translation>
    </message>
    <message>
        <source>Slots are made %1 days ahead; this is further away.</source>
        <translation>Os horários são criados com %1 dias de antecedência; esta data fica mais longe.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day, and a part of this availability does not exist.</source>
        <translation>Nesse dia os relógios são adiantados, e uma parte desta disponibilidade não existe.</translation>
    </message>
    <message>
        <source>The mentor offers no time then.</source>
        <translation>O mentor não oferece disponibilidade nesse horário.</translation>
    </message>
    <message numerus="yes">
        <source>This lies in the buffer of %n minutes between two slots.</source>
        <translation>
            <numerusform>Fica no intervalo de %n minuto entre dois horários.</numerusform>
            <numerusform>Fica no intervalo de %n minutos entre dois horários.</numerusform>
        </translation>
    </message>
    <message>
        <source>The availability ends before another slot of %1 minutes would.</source>
        <translation>A disponibilidade termina antes que caiba outro horário de %1 minutos.</translation>
    </message>
    <message>
        <source>The mentor has time off.</source>
        <translation>O mentor está de folga.</translation>
    </message>
    <message>
        <source>The slot is booked, or somebody has asked for it.</source>
        <translation>O horário está reservado, ou alguém o pediu.</translation>
    </message>
    <message>
        <source>Somebody is filling in the form for this slot right now.</source>
        <translation>Alguém está preenchendo agora mesmo o formulário deste horário.</translation>
    </message>
    <message numerus="yes">
        <source>The mentor has a meeting, or a request for one, less than the buffer of %n minutes before or after.</source>
        <translation>
            <numerusform>O mentor tem uma reunião, ou um pedido, a menos de %n minuto (o intervalo) antes ou depois.</numerusform>
            <numerusform>O mentor tem uma reunião, ou um pedido, a menos de %n minutos (o intervalo) antes ou depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>A slot of another availability of the mentor is in the way.</source>
        <translation>Um horário de outra disponibilidade do mentor está no caminho.</translation>
    </message>
    <message numerus="yes">
        <source>The mentor has %1 of at most %n sessions in that week.</source>
        <translation>
            <numerusform>O mentor tem %1 de no máximo %n reunião naquela semana.</numerusform>
            <numerusform>O mentor tem %1 de no máximo %n reuniões naquela semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>must not contain &lt; or &gt;</source>
        <translation>não pode conter &lt; nem &gt;</translation>
    </message>
    <message>
        <source>must not contain invisible characters</source>
        <translation>não pode conter caracteres invisíveis</translation>
    </message>
    <message>
        <source>must have a visible character</source>
        <translation>deve ter algum caractere visível</translation>
    </message>
    <message>
        <source>Somebody has reached out to this mentee for this mentor on %1 already. That is possible again from %2.</source>
        <translation>Já houve contato com este mentorado em nome deste mentor em %1. Será possível de novo a partir de %2.</translation>
    </message>
    <message>
        <source>must not begin with =, +, - or @</source>
        <translation>não pode começar com =, +, - nem @</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>Não foi possível entender a requisição.</translation>
    </message>
    <message>
        <source>The request body is not valid JSON. Send one JSON object in UTF-8.</source>
        <translation>O corpo da requisição não é JSON válido. Envie um objeto JSON em UTF-8.</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>Alguns campos precisam da sua atenção.</translation>
    </message>
    <message>
        <source>This code is wrong or has been used already. Check it, or ask for a new one.</source>
        <translation>Este código está errado ou já foi usado. Verifique-o ou peça um novo.</translation>
    </message>
    <message>
        <source>This sign-in link or code has expired. Ask for a new one.</source>
        <translation>Este link ou código para entrar expirou. Peça um novo.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Entre, por favor.</translation>
    </message>
    <message>
        <source>Your session needs to be renewed. Please sign in again.</source>
        <translation>Sua sessão precisa ser renovada. Entre de novo.</translation>
    </message>
    <message>
        <source>This session has ended. Please sign in again.</source>
        <translation>Esta sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask a coordinator if you think you should be.</source>
        <translation>Você não tem permissão para fazer isto. Fale com a coordenação se achar que deveria ter.</translation>
    </message>
    <message>
        <source>Contact admin for access</source>
        <translation>Fale com a coordenação para ter acesso</translation>
    </message>
    <message>
        <source>This account is deactivated. Contact admin for access.</source>
        <translation>Esta conta está desativada. Fale com a coordenação para ter acesso.</translation>
    </message>
    <message>
        <source>This mentor is more than one tier above yours. Ask a coordinator for an exception, or choose another mentor.</source>
        <translation>Este mentor está mais de um nível acima do seu. Peça uma exceção à coordenação ou escolha outro mentor.</translation>
    </message>
    <message>
        <source>You have used all bookings of this week. New ones are possible from Monday.</source>
        <translation>Você já usou todas as reservas desta semana. A partir de segunda-feira, você pode reservar de novo.</translation>
    </message>
    <message>
        <source>This mentor has not met anyone for a while. Ask a coordinator to book for you.</source>
        <translation>Este mentor não se reúne com ninguém há algum tempo. Peça à coordenação que reserve por você.</translation>
    </message>
    <message>
        <source>This mentor takes no more sessions in that week. Choose a slot in another week.</source>
        <translation>Este mentor não aceita mais reuniões naquela semana. Escolha um horário em outra semana.</translation>
    </message>
    <message>
        <source>Connect your calendar first.</source>
        <translation>Conecte primeiro sua agenda.</translation>
    </message>
    <message>
        <source>Your calendar can&apos;t be read any more. Connect it again: Settings, Calendar.</source>
        <translation>Não é mais possível ler sua agenda. Conecte-a de novo: Configurações, Agenda.</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>Isto não existe ou não existe mais.</translation>
    </message>
    <message>
        <source>This address does not take that method.</source>
        <translation>Este endereço não aceita esse método.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>A requisição demorou demais para chegar.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime. Reload and try again.</source>
        <translation>Alguém mudou isto nesse meio-tempo. Recarregue e tente de novo.</translation>
    </message>
    <message>
        <source>This slot was just booked by another user</source>
        <translation>Outra pessoa acabou de reservar este horário</translation>
    </message>
    <message>
        <source>Meetings are booked at least one day ahead. Choose a later slot.</source>
        <translation>As reuniões são reservadas com pelo menos um dia de antecedência. Escolha um horário mais tarde.</translation>
    </message>
    <message>
        <source>This request has been answered already, or has expired.</source>
        <translation>Este pedido já foi respondido ou expirou.</translation>
    </message>
    <message>
        <source>Only upcoming meetings can be canceled.</source>
        <translation>Só é possível cancelar reuniões que ainda vão acontecer.</translation>
    </message>
    <message>
        <source>There is another meeting at that time. Choose a different slot.</source>
        <translation>Há outra reunião nesse horário. Escolha outro.</translation>
    </message>
    <message>
        <source>Calendar conflict detected. Choose another time.</source>
        <translation>A agenda está ocupada nesse horário. Escolha outro.</translation>
    </message>
    <message>
        <source>This overlaps with other availability of yours. Change the times, or edit the other block.</source>
        <translation>Isto coincide com outra disponibilidade sua. Mude os horários ou edite a outra.</translation>
    </message>
    <message>
        <source>There are bookings in this availability.</source>
        <translation>Há reservas nesta disponibilidade.</translation>
    </message>
    <message>
        <source>Somebody else saved this first. Reload to see the change; what you typed is kept.</source>
        <translation>Alguém salvou isto antes. Recarregue para ver a mudança; o que você digitou fica guardado.</translation>
    </message>
    <message>
        <source>Somebody is just booking this slot. Try again in a few minutes, or choose another.</source>
        <translation>Alguém está reservando este horário agora mesmo. Tente de novo em alguns minutos ou escolha outro.</translation>
    </message>
    <message>
        <source>This goes against rules. Confirm that you want it all the same.</source>
        <translation>Isto vai contra as regras. Confirme que você quer mesmo assim.</translation>
    </message>
    <message>
        <source>The mentor has time off then. Choose another time.</source>
        <translation>O mentor está de folga nessa data. Escolha outro horário.</translation>
    </message>
    <message>
        <source>This is too close to another meeting of the mentor. Choose another time.</source>
        <translation>Está perto demais de outra reunião do mentor. Escolha outro horário.</translation>
    </message>
    <message>
        <source>Only upcoming meetings can be moved. Book a new one instead.</source>
        <translation>Só é possível remarcar reuniões que ainda vão acontecer. Reserve uma nova.</translation>
    </message>
    <message>
        <source>This proposal is not open any more. Propose another time.</source>
        <translation>Esta proposta não está mais aberta. Proponha outro horário.</translation>
    </message>
    <message>
        <source>Attendance can be noted once the meeting is over.</source>
        <translation>A presença pode ser registrada depois que a reunião terminar.</translation>
    </message>
    <message>
        <source>You can book this mentor without an exception.</source>
        <translation>Você pode reservar com este mentor sem exceção.</translation>
    </message>
    <message>
        <source>You have asked for this exception already. A coordinator will decide; you will get a mail.</source>
        <translation>Você já pediu esta exceção. A coordenação vai decidir; você receberá um e-mail.</translation>
    </message>
    <message>
        <source>There is an exception for these two already, which is not used yet.</source>
        <translation>Já há uma exceção para estas duas pessoas que ainda não foi usada.</translation>
    </message>
    <message>
        <source>This request has been decided already.</source>
        <translation>Este pedido já foi decidido.</translation>
    </message>
    <message>
        <source>This decision can&apos;t be taken back any more.</source>
        <translation>Esta decisão não pode mais ser desfeita.</translation>
    </message>
    <message>
        <source>You have reached out to this mentee already.</source>
        <translation>Você já entrou em contato com este mentorado.</translation>
    </message>
    <message>
        <source>This is the last coordinator. Make somebody else a coordinator first.</source>
        <translation>Esta é a última pessoa da coordenação. Dê primeiro essa função a outra.</translation>
    </message>
    <message>
        <source>You can&apos;t do this with your own account. Ask another coordinator.</source>
        <translation>Você não pode fazer isto com a sua própria conta. Peça a outra pessoa da coordenação.</translation>
    </message>
    <message>
        <source>This person has meetings ahead.</source>
        <translation>Esta pessoa tem reuniões pela frente.</translation>
    </message>
    <message>
        <source>This location is used by availability.</source>
        <translation>Há disponibilidade que usa este local.</translation>
    </message>
    <message>
        <source>Somebody has decided on this tag already. Reload the list.</source>
        <translation>Esta etiqueta já foi decidida. Recarregue a lista.</translation>
    </message>
    <message>
        <source>This tag can&apos;t be used. Choose another one of the list.</source>
        <translation>Esta etiqueta não pode ser usada. Escolha outra da lista.</translation>
    </message>
    <message>
        <source>Meetings are rated once they are over.</source>
        <translation>As reuniões são avaliadas depois que terminam.</translation>
    </message>
    <message>
        <source>You have rated this meeting already.</source>
        <translation>Você já avaliou esta reunião.</translation>
    </message>
    <message>
        <source>Your files take all the room that there is for them. Remove some first.</source>
        <translation>Seus arquivos ocupam todo o espaço disponível. Remova algum primeiro.</translation>
    </message>
    <message>
        <source>The upload has to go on somewhere else. Ask for its offset, and send from there.</source>
        <translation>O envio deve continuar em outro ponto. Pergunte a posição e envie a partir dali.</translation>
    </message>
    <message>
        <source>This file is still being checked for viruses. Try again in a few minutes.</source>
        <translation>Este arquivo ainda está sendo verificado contra vírus. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Uploads speak tus 1.0.0, and no other version.</source>
        <translation>Os envios usam tus 1.0.0 e nenhuma outra versão.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>A requisição é grande demais.</translation>
    </message>
    <message>
        <source>Send the body as application/json.</source>
        <translation>Envie o corpo como application/json.</translation>
    </message>
    <message>
        <source>Files of this kind are not taken.</source>
        <translation>Arquivos deste tipo não são aceitos.</translation>
    </message>
    <message>
        <source>The file has no such part.</source>
        <translation>O arquivo não tem essa parte.</translation>
    </message>
    <message>
        <source>Only the expectation 100-continue is known.</source>
        <translation>Só a expectativa 100-continue é conhecida.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used with another request. Use a new key.</source>
        <translation>Esta Idempotency-Key foi usada com outra requisição. Use uma nova.</translation>
    </message>
    <message>
        <source>This address speaks WebSocket (RFC 6455, version 13) only.</source>
        <translation>Este endereço só fala WebSocket (RFC 6455, versão 13).</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <translation>Requisições demais. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The request header is too large.</source>
        <translation>O cabeçalho da requisição é grande demais.</translation>
    </message>
    <message>
        <source>The address of the request is too long.</source>
        <translation>O endereço da requisição é longo demais.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Try again; if it stays, tell a coordinator the request id.</source>
        <translation>Algo deu errado no servidor. Tente de novo; se continuar, informe à coordenação o ID da requisição.</translation>
    </message>
    <message>
        <source>Stored data can&apos;t be read with the server&apos;s keys. Tell an administrator: the key file is wrong, damaged or incomplete.</source>
        <translation>Os dados guardados não podem ser lidos com as chaves do servidor. Avise quem o administra: o arquivo de chaves está errado, danificado ou incompleto.</translation>
    </message>
    <message>
        <source>The mail server refused this message. Check the address.</source>
        <translation>O servidor de e-mail recusou esta mensagem. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t take the message at the moment. It will be tried again.</source>
        <translation>O servidor de e-mail não pode aceitar a mensagem agora. Haverá nova tentativa.</translation>
    </message>
    <message>
        <source>The server does not know this method.</source>
        <translation>O servidor não conhece este método.</translation>
    </message>
    <message>
        <source>The service is busy or being repaired. Try again in a moment.</source>
        <translation>O serviço está ocupado ou em manutenção. Tente de novo em um momento.</translation>
    </message>
    <message>
        <source>Use HTTP/1.1.</source>
        <translation>Use HTTP/1.1.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your connection; we keep trying.</source>
        <translation>Não foi possível alcançar o servidor. Verifique sua conexão; continuamos tentando.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>O servidor não respondeu a tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The server sent an answer that this version does not understand. Try again, or update the application.</source>
        <translation>O servidor enviou uma resposta que esta versão não entende. Tente de novo ou atualize o aplicativo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted. Check the server&apos;s address, or tell a coordinator.</source>
        <translation>O certificado do servidor não é confiável. Verifique o endereço do servidor ou avise a coordenação.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used.</source>
        <translation>O chaveiro do sistema não pode ser usado.</translation>
    </message>
    <message>
        <source>You did not agree in the browser. Nothing has changed.</source>
        <translation>Você não deu seu consentimento no navegador. Nada mudou.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Choose another place, or make room.</source>
        <translation>Não foi possível gravar o arquivo. Escolha outro lugar ou libere espaço.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>A requisição falhou.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>This server keeps no files.</source>
        <translation>Este servidor não guarda arquivos.</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>deve ser um objeto JSON</translation>
    </message>
    <message>
        <source>is not a field of this form</source>
        <translation>não é um campo deste formulário</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>deve estar presente</translation>
    </message>
    <message>
        <source>This picture is too large: %1 MB are taken.</source>
        <translation>Esta foto é grande demais: são aceitos %1 MB.</translation>
    </message>
    <message>
        <source>Calendars of this provider can&apos;t be connected here.</source>
        <translation>Agendas deste provedor não podem ser conectadas aqui.</translation>
    </message>
    <message>
        <source>%1 did not let us read and write your calendars. Connect it again, and agree to all that is asked there.</source>
        <translation>%1 não nos deixou ler e escrever nas suas agendas. Conecte de novo e aceite tudo o que for pedido lá.</translation>
    </message>
    <message>
        <source>must be full or busy</source>
        <translation>deve ser full ou busy</translation>
    </message>
    <message>
        <source>The request body is not valid UTF-8.</source>
        <translation>O corpo da requisição não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>The request body is not valid JSON (%1 at byte %2).</source>
        <translation>O corpo da requisição não é JSON válido (%1 no byte %2).</translation>
    </message>
    <message>
        <source>The request body must be one JSON object.</source>
        <translation>O corpo da requisição deve ser um objeto JSON.</translation>
    </message>
    <message>
        <source>You have done this very often within an hour, and each time somebody got a mail. Try again later.</source>
        <translation>Você fez isso muitas vezes em uma hora, e a cada vez alguém recebeu um e-mail. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Send the body as %1.</source>
        <translation>Envie o corpo como %1.</translation>
    </message>
    <message>
        <source>is not a parameter of this address</source>
        <translation>não é um parâmetro deste endereço</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Não há nada neste endereço.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read at the moment. Try again later.</source>
        <translation>Este arquivo não pode ser lido no momento. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The file of this export is not on this server. Ask for a new one.</source>
        <translation>O arquivo desta exportação não está neste servidor. Peça uma nova.</translation>
    </message>
    <message>
        <source>must be there once, a number of bytes</source>
        <translation>deve estar presente uma vez, com um número de bytes</translation>
    </message>
    <message>
        <source>The form in the request is malformed.</source>
        <translation>O formulário da requisição está malformado.</translation>
    </message>
    <message>
        <source>must be 1 to 255 printable ASCII characters</source>
        <translation>deve ter de 1 a 255 caracteres ASCII imprimíveis</translation>
    </message>
    <message>
        <source>This way to sign in is not offered here.</source>
        <translation>Esta forma de entrar não é oferecida aqui.</translation>
    </message>
    <message>
        <source>Your file can&apos;t be prepared at the moment. Try again later.</source>
        <translation>Seu arquivo não pode ser preparado no momento. Tente mais tarde.</translation>
    </message>
    <message>
        <source>Too many sign-ins were begun from here. Wait a few minutes.</source>
        <translation>Houve tentativas demais de entrar a partir daqui. Espere alguns minutos.</translation>
    </message>
    <message>
        <source>must be an e-mail address</source>
        <translation>deve ser um endereço de e-mail</translation>
    </message>
    <message>
        <source>Too many sign-in mails were asked for. Wait a few minutes, or use the newest mail that you have.</source>
        <translation>Foram pedidos e-mails demais para entrar. Espere alguns minutos ou use o mais recente que você tem.</translation>
    </message>
    <message>
        <source>We have sent you a mail with a link and a code. Open the link, or type the code.</source>
        <translation>Enviamos a você um e-mail com um link e um código. Abra o link ou digite o código.</translation>
    </message>
    <message>
        <source>This sign-in link is not valid. Ask for a new one.</source>
        <translation>Este link para entrar não é válido. Peça um novo.</translation>
    </message>
    <message>
        <source>This sign-in link has been used already. Ask for a new one.</source>
        <translation>Este link para entrar já foi usado. Peça um novo.</translation>
    </message>
    <message>
        <source>Signing in did not work: the answer could not be verified. Try again.</source>
        <translation>Não foi possível entrar: a resposta não pôde ser verificada. Tente de novo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached at the moment. Try again in a few minutes.</source>
        <translation>Não foi possível alcançar %1 no momento. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>%1 did not accept this sign-in any more. Try again.</source>
        <translation>%1 não aceitou mais esta tentativa de entrar. Tente de novo.</translation>
    </message>
    <message>
        <source>This sign-in is over: it took more than ten minutes, or was used already. Begin again.</source>
        <translation>Esta tentativa de entrar não vale mais: demorou mais de dez minutos ou já foi usada. Comece de novo.</translation>
    </message>
    <message>
        <source>must be http on 127.0.0.1 or [::1] with a port and a plain path</source>
        <translation>deve ser http em 127.0.0.1 ou [::1] com uma porta e um caminho simples</translation>
    </message>
    <message>
        <source>must be base64url of a SHA-256</source>
        <translation>deve ser base64url de um SHA-256</translation>
    </message>
    <message>
        <source>%1 does not vouch for the address of this account. Sign in with a mail instead; you can connect its calendar afterwards.</source>
        <translation>%1 não confirma o endereço desta conta. Entre por e-mail; depois você pode conectar a agenda dela.</translation>
    </message>
    <message>
        <source>This presentation is damaged. Save it again as PPTX or PDF.</source>
        <translation>Esta apresentação está danificada. Salve-a de novo como PPTX ou PDF.</translation>
    </message>
    <message>
        <source>This presentation has a password. Save it without one.</source>
        <translation>Esta apresentação tem senha. Salve-a sem senha.</translation>
    </message>
    <message>
        <source>This presentation holds macros. Save it as PPTX without them.</source>
        <translation>Esta apresentação contém macros. Salve-a como PPTX sem elas.</translation>
    </message>
    <message>
        <source>This is no PowerPoint presentation. Send a PDF or a PPTX.</source>
        <translation>Isto não é uma apresentação do PowerPoint. Envie um PDF ou um PPTX.</translation>
    </message>
    <message>
        <source>This is an old PowerPoint file, or one with a password. Save it as PPTX without a password, or as PDF.</source>
        <translation>Isto é um arquivo antigo do PowerPoint, ou com senha. Salve-o como PPTX sem senha ou como PDF.</translation>
    </message>
    <message>
        <source>This is neither a PDF nor a PowerPoint presentation (PPTX).</source>
        <translation>Isto não é um PDF nem uma apresentação do PowerPoint (PPTX).</translation>
    </message>
    <message>
        <source>The end of this PDF is missing. Save it again and upload that.</source>
        <translation>Falta o fim deste PDF. Salve-o de novo e envie esse arquivo.</translation>
    </message>
    <message>
        <source>Files can&apos;t be kept at the moment. Try again later, or tell an administrator.</source>
        <translation>No momento não é possível guardar arquivos. Tente mais tarde ou avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>Many pictures are being worked on. Try again in a moment.</source>
        <translation>Muitas fotos estão sendo processadas. Tente de novo em um momento.</translation>
    </message>
    <message>
        <source>This picture is damaged. Save it again as JPEG, PNG or WebP.</source>
        <translation>Esta foto está danificada. Salve-a de novo como JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>This picture is too small: it needs at least %1 x %1 pixels.</source>
        <translation>Esta foto é pequena demais: precisa de pelo menos %1 × %1 pixels.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller: %1 million pixels are taken.</source>
        <translation>Esta foto tem pixels demais. Diminua-a: são aceitos %1 milhões de pixels.</translation>
    </message>
    <message>
        <source>This picture has the colours of a printer (CMYK). Save it as RGB.</source>
        <translation>Esta foto tem as cores de uma impressora (CMYK). Salve-a como RGB.</translation>
    </message>
    <message>
        <source>This picture moves. Save one image of it as JPEG, PNG or WebP.</source>
        <translation>Esta foto é animada. Salve uma só imagem como JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>This is no picture in JPEG, PNG or WebP format.</source>
        <translation>Isto não é uma imagem em formato JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>must be a picture&apos;s public http or https address without a password</source>
        <translation>deve ser o endereço público http ou https de uma imagem, sem senha</translation>
    </message>
    <message>
        <source>There is no picture at this address, or it can&apos;t be reached.</source>
        <translation>Não há imagem neste endereço, ou ele não pode ser alcançado.</translation>
    </message>
    <message>
        <source>Say hello first.</source>
        <translation>Envie hello primeiro.</translation>
    </message>
    <message>
        <source>Hello was said already.</source>
        <translation>hello já foi enviado.</translation>
    </message>
    <message>
        <source>at most %1 mentors at a time</source>
        <translation>no máximo %1 mentores por vez</translation>
    </message>
    <message>
        <source>There are too many live connections.</source>
        <translation>Há conexões ao vivo demais.</translation>
    </message>
    <message>
        <source>Enter a plain e-mail address, such as name@example.org</source>
        <translation>Digite um endereço de e-mail simples, por exemplo name@example.org</translation>
    </message>
    <message>
        <source>Give an https or mailto address</source>
        <translation>Informe um endereço https ou mailto</translation>
    </message>
    <message>
        <source>Leave out spaces and brackets</source>
        <translation>Não use espaços nem colchetes</translation>
    </message>
    <message>
        <source>A message needs a date</source>
        <translation>Uma mensagem precisa de uma data</translation>
    </message>
    <message>
        <source>comes from the list of portfolio companies</source>
        <translation>vem da lista de empresas do portfólio</translation>
    </message>
    <message>
        <source>This person was removed. Reactivate them first.</source>
        <translation>Esta pessoa foi removida. Reative-a primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>Changing the role would cancel %n meetings of this person. Do it with force to cancel, and both sides are told.</source>
        <translation>
            <numerusform>Mudar a função cancelaria %n reunião desta pessoa. Faça com force para cancelá-la; ambas as partes são avisadas.</numerusform>
            <numerusform>Mudar a função cancelaria %n reuniões desta pessoa. Faça com force para cancelá-las; ambas as partes são avisadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating this account would cancel %n meetings. Do it with force to cancel, and both sides are told.</source>
        <translation>
            <numerusform>Desativar esta conta cancelaria %n reunião. Faça com force para cancelá-la; ambas as partes são avisadas.</numerusform>
            <numerusform>Desativar esta conta cancelaria %n reuniões. Faça com force para cancelá-las; ambas as partes são avisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person does not exist.</source>
        <translation>Esta pessoa não existe.</translation>
    </message>
    <message>
        <source>This person was removed already.</source>
        <translation>Esta pessoa já foi removida.</translation>
    </message>
    <message numerus="yes">
        <source>Removing this person would cancel %n meetings, after %1 hours or at once where they begin before. Do it with force, and both sides are told.</source>
        <translation>
            <numerusform>Remover esta pessoa cancelaria %n reunião, depois de %1 horas, ou na hora se começar antes. Faça com force; ambas as partes são avisadas.</numerusform>
            <numerusform>Remover esta pessoa cancelaria %n reuniões, depois de %1 horas, ou na hora as que começam antes. Faça com force; ambas as partes são avisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other mentors are offered to the mentee alone.</source>
        <translation>Outros mentores são oferecidos só ao mentorado.</translation>
    </message>
    <message>
        <source>This booking does not exist.</source>
        <translation>Esta reserva não existe.</translation>
    </message>
    <message>
        <source>leaves no room for a slot on that day, because clocks change</source>
        <translation>não deixa espaço para um horário nesse dia, porque os relógios mudam</translation>
    </message>
    <message>
        <source>lies in the past; choose a later time</source>
        <translation>está no passado; escolha um horário mais tarde</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>está no passado</translation>
    </message>
    <message>
        <source>leaves no slot that is still to come; choose a later day</source>
        <translation>não deixa nenhum horário futuro; escolha um dia mais tarde</translation>
    </message>
    <message>
        <source>must be within a year from today</source>
        <translation>deve ficar dentro do próximo ano</translation>
    </message>
    <message>
        <source>is not a location any more; choose another</source>
        <translation>não é mais um local; escolha outro</translation>
    </message>
    <message>
        <source>This availability does not exist any more.</source>
        <translation>Esta disponibilidade não existe mais.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting this availability would cancel %n bookings. Delete with force to cancel them.</source>
        <translation>
            <numerusform>Excluir esta disponibilidade cancelaria %n reserva. Exclua com force para cancelá-la.</numerusform>
            <numerusform>Excluir esta disponibilidade cancelaria %n reservas. Exclua com force para cancelá-las.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person does not exist, or not any more.</source>
        <translation>Esta pessoa não existe ou não existe mais.</translation>
    </message>
    <message>
        <source>There is no picture to cut.</source>
        <translation>Não há foto para recortar.</translation>
    </message>
    <message>
        <source>This picture does not exist, or not any more.</source>
        <translation>Esta foto não existe ou não existe mais.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Não há foto.</translation>
    </message>
    <message>
        <source>is the mentor whom the meeting has; move it to another time</source>
        <translation>é o mentor que a reunião já tem; mude só o horário</translation>
    </message>
    <message>
        <source>This meeting is over: its mentor and its mentee stay. Book another meeting instead.</source>
        <translation>Esta reunião já terminou: o mentor e o mentorado ficam. Reserve outra reunião.</translation>
    </message>
    <message>
        <source>is a slot of another mentor</source>
        <translation>é um horário de outro mentor</translation>
    </message>
    <message>
        <source>This slot has begun already. Choose a later one.</source>
        <translation>Este horário já começou. Escolha um mais tarde.</translation>
    </message>
    <message>
        <source>is for online meetings</source>
        <translation>é só para reuniões on-line</translation>
    </message>
    <message>
        <source>This slot does not exist any more. Choose another.</source>
        <translation>Este horário não existe mais. Escolha outro.</translation>
    </message>
    <message>
        <source>is not the mentor of this slot</source>
        <translation>não é o mentor deste horário</translation>
    </message>
    <message>
        <source>You have a conflicting event in your calendar then. Choose another time, or free that one in your calendar.</source>
        <translation>Você tem um evento na sua agenda nesse horário. Escolha outro ou libere o seu na agenda.</translation>
    </message>
    <message>
        <source>Mentor has a conflicting event in the calendar then. Choose another time.</source>
        <translation>O mentor tem um evento na agenda nesse horário. Escolha outro.</translation>
    </message>
    <message>
        <source>Mentee has a conflicting event in the calendar then. Choose another time.</source>
        <translation>O mentorado tem um evento na agenda nesse horário. Escolha outro.</translation>
    </message>
    <message>
        <source>This account has no calendar that meetings could be written to. Make one there, or connect another account.</source>
        <translation>Esta conta não tem nenhuma agenda em que reuniões possam ser escritas. Crie uma lá ou conecte outra conta.</translation>
    </message>
    <message>
        <source>is none of your calendars that can be written</source>
        <translation>não é nenhuma das suas agendas em que se pode escrever</translation>
    </message>
    <message>
        <source>is none of your calendars</source>
        <translation>não é nenhuma das suas agendas</translation>
    </message>
    <message>
        <source>There is no such calendar address.</source>
        <translation>Esse endereço de agenda não existe.</translation>
    </message>
    <message>
        <source>This calendar address does not exist any more.</source>
        <translation>Este endereço de agenda não existe mais.</translation>
    </message>
    <message>
        <source>This calendar is read too often.</source>
        <translation>Esta agenda é lida com frequência demais.</translation>
    </message>
    <message>
        <source>Connect your calendar before you offer time, so that nobody books what is taken: Settings, Calendar.</source>
        <translation>Conecte sua agenda antes de oferecer disponibilidade, para que ninguém reserve o que está ocupado: Configurações, Agenda.</translation>
    </message>
    <message>
        <source>Connect your calendar before you book, so that meetings don&apos;t clash: Settings, Calendar.</source>
        <translation>Conecte sua agenda antes de reservar, para que as reuniões não coincidam: Configurações, Agenda.</translation>
    </message>
    <message>
        <source>Your data was asked for less than a day ago. Download that file, or ask again tomorrow.</source>
        <translation>Seus dados foram pedidos há menos de um dia. Baixe aquele arquivo ou peça de novo amanhã.</translation>
    </message>
    <message>
        <source>You have not asked for your data yet.</source>
        <translation>Você ainda não pediu seus dados.</translation>
    </message>
    <message>
        <source>There is no file of your data now. Ask for one; it is ready in a moment and kept for a week.</source>
        <translation>Não há arquivo com seus dados agora. Peça um; fica pronto em um momento e é guardado por uma semana.</translation>
    </message>
    <message>
        <source>lies in the past; choose a later day</source>
        <translation>está no passado; escolha um dia mais tarde</translation>
    </message>
    <message>
        <source>must be within two years from today</source>
        <translation>deve ficar dentro dos próximos dois anos</translation>
    </message>
    <message>
        <source>This entry does not exist any more.</source>
        <translation>Esta entrada não existe mais.</translation>
    </message>
    <message>
        <source>This upload does not exist, or waited too long. Begin again.</source>
        <translation>Este envio não existe ou esperou demais. Comece de novo.</translation>
    </message>
    <message>
        <source>This file does not exist, or not any more.</source>
        <translation>Este arquivo não existe ou não existe mais.</translation>
    </message>
    <message>
        <source>Files may have up to %1 MB. Make it smaller.</source>
        <translation>Os arquivos podem ter até %1 MB. Diminua o seu.</translation>
    </message>
    <message>
        <source>must be the file&apos;s size in bytes</source>
        <translation>deve ser o tamanho do arquivo em bytes</translation>
    </message>
    <message>
        <source>You have %1 files, which is all there may be. Remove one first.</source>
        <translation>Você tem %1 arquivos, que é o máximo. Remova um primeiro.</translation>
    </message>
    <message>
        <source>Your files may take %1 MB. Remove one first.</source>
        <translation>Seus arquivos podem ocupar %1 MB. Remova um primeiro.</translation>
    </message>
    <message>
        <source>This is more than the upload was to bring. Begin again.</source>
        <translation>Isto é mais do que o envio ia trazer. Comece de novo.</translation>
    </message>
    <message>
        <source>The virus scanner found something in this file, so it is not handed out.</source>
        <translation>O antivírus encontrou algo neste arquivo, então ele não é entregue.</translation>
    </message>
    <message>
        <source>This account does not exist, or not any more.</source>
        <translation>Esta conta não existe ou não existe mais.</translation>
    </message>
    <message>
        <source>Remove this account first; then it can be erased for good.</source>
        <translation>Remova primeiro esta conta; depois ela pode ser apagada para sempre.</translation>
    </message>
    <message numerus="yes">
        <source>This person still has %n meetings. Cancel what is ahead, or wait until it is canceled, a day after the removal.</source>
        <translation>
            <numerusform>Esta pessoa ainda tem %n reunião. Cancele o que está pela frente, ou espere até que seja cancelada, um dia depois da remoção.</numerusform>
            <numerusform>Esta pessoa ainda tem %n reuniões. Cancele o que está pela frente, ou espere até que sejam canceladas, um dia depois da remoção.</numerusform>
        </translation>
    </message>
    <message>
        <source>is not valid any more; look at what would be erased again</source>
        <translation>não é mais válido; veja de novo o que seria apagado</translation>
    </message>
    <message>
        <source>stays when the person is gone: it must not name them</source>
        <translation>fica quando a pessoa não estiver mais: não pode citar o nome dela</translation>
    </message>
    <message>
        <source>This request does not exist.</source>
        <translation>Este pedido não existe.</translation>
    </message>
    <message>
        <source>This request has expired: nobody decided within %1 days. The mentee can ask again.</source>
        <translation>Este pedido expirou: ninguém decidiu em %1 dias. O mentorado pode pedir de novo.</translation>
    </message>
    <message>
        <source>You denied this request on %1.</source>
        <translation>Você negou este pedido em %1.</translation>
    </message>
    <message>
        <source>You approved this request on %1.</source>
        <translation>Você aprovou este pedido em %1.</translation>
    </message>
    <message>
        <source>This request was denied on %1.</source>
        <translation>Este pedido foi negado em %1.</translation>
    </message>
    <message>
        <source>This request was approved on %1.</source>
        <translation>Este pedido foi aprovado em %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be booked any more: the account is deactivated, or no mentor&apos;s. Deny the request instead.</source>
        <translation>Não é mais possível reservar com %1: a conta está desativada ou não é de um mentor. Negue o pedido.</translation>
    </message>
    <message>
        <source>%1 can&apos;t book any more: the account is deactivated, or no mentee&apos;s. Deny the request instead.</source>
        <translation>%1 não pode mais reservar: a conta está desativada ou não é de um mentorado. Negue o pedido.</translation>
    </message>
    <message>
        <source>%1 can book %2 already: another exception is not used yet. Deny this one instead.</source>
        <translation>%1 já pode reservar com %2: outra exceção ainda não foi usada. Negue esta.</translation>
    </message>
    <message>
        <source>This request is not decided. There is nothing to take back.</source>
        <translation>Este pedido não foi decidido. Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Only the coordinator who decided can take it back.</source>
        <translation>Só quem decidiu pode desfazer.</translation>
    </message>
    <message>
        <source>%1 has booked with this exception already. Cancel the meeting instead.</source>
        <translation>%1 já reservou com esta exceção. Cancele a reunião.</translation>
    </message>
    <message>
        <source>A decision can be taken back for %1 seconds. The mentee has been told by now.</source>
        <translation>Uma decisão pode ser desfeita durante %1 segundos. O mentorado já foi avisado.</translation>
    </message>
    <message>
        <source>This export does not exist.</source>
        <translation>Esta exportação não existe.</translation>
    </message>
    <message>
        <source>These are more than %1 rows. Ask for an export in the background instead, and fetch its file when it is done.</source>
        <translation>São mais de %1 linhas. Peça uma exportação em segundo plano e busque o arquivo quando estiver pronta.</translation>
    </message>
    <message>
        <source>%1 of your exports are not done yet. Wait for one of them, or cancel one.</source>
        <translation>%1 das suas exportações ainda não estão prontas. Espere por uma delas ou cancele uma.</translation>
    </message>
    <message>
        <source>This file was made for another coordinator. Ask for an export of your own.</source>
        <translation>Este arquivo foi feito para outra pessoa da coordenação. Peça a sua própria exportação.</translation>
    </message>
    <message>
        <source>This export is not done yet.</source>
        <translation>Esta exportação ainda não está pronta.</translation>
    </message>
    <message>
        <source>There is no file of this export any more. Ask for a new one.</source>
        <translation>Não há mais arquivo desta exportação. Peça uma nova.</translation>
    </message>
    <message>
        <source>is not a known time zone</source>
        <translation>não é um fuso horário conhecido</translation>
    </message>
    <message>
        <source>must be longer for so long a range</source>
        <translation>deve ser mais longo para um período tão longo</translation>
    </message>
    <message>
        <source>This job does not exist any more.</source>
        <translation>Este trabalho não existe mais.</translation>
    </message>
    <message>
        <source>This job is not dead: it will be done, or was done, without your help. Reload the list.</source>
        <translation>Este trabalho não falhou: será feito, ou já foi, sem a sua ajuda. Recarregue a lista.</translation>
    </message>
    <message>
        <source>The same work is in the queue again already. Discard this job.</source>
        <translation>O mesmo trabalho já está de novo na fila. Descarte este.</translation>
    </message>
    <message>
        <source>There is no such job in the schedule.</source>
        <translation>Esse trabalho não está no cronograma.</translation>
    </message>
    <message>
        <source>This mail does not exist.</source>
        <translation>Este e-mail não existe.</translation>
    </message>
    <message>
        <source>This mail was not given up, so it can&apos;t be tried again. Reload the list.</source>
        <translation>Não se desistiu deste e-mail, então ele não pode ser tentado de novo. Recarregue a lista.</translation>
    </message>
    <message>
        <source>A sign-in mail can&apos;t be sent again. Ask the person to sign in once more.</source>
        <translation>Um e-mail para entrar não pode ser enviado de novo. Peça à pessoa que tente entrar mais uma vez.</translation>
    </message>
    <message>
        <source>is none of this list in this order</source>
        <translation>não é desta lista nesta ordem</translation>
    </message>
    <message>
        <source>Only coordinators see deactivated locations.</source>
        <translation>Só a coordenação vê os locais desativados.</translation>
    </message>
    <message>
        <source>This location does not exist.</source>
        <translation>Este local não existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks of mentors&apos; availability are at this location. They stay there; deactivate it with force to keep it from new ones.</source>
        <translation>
            <numerusform>%n disponibilidade de mentores fica neste local. Ela continua lá; desative-o com force para que não haja novas.</numerusform>
            <numerusform>%n disponibilidades de mentores ficam neste local. Elas continuam lá; desative-o com force para que não haja novas.</numerusform>
        </translation>
    </message>
    <message>
        <source>must say whose recommendations</source>
        <translation>deve dizer de quem são as recomendações</translation>
    </message>
    <message>
        <source>These are somebody else&apos;s recommendations.</source>
        <translation>São as recomendações de outra pessoa.</translation>
    </message>
    <message>
        <source>This mentee does not exist.</source>
        <translation>Este mentorado não existe.</translation>
    </message>
    <message>
        <source>This mentor does not exist.</source>
        <translation>Este mentor não existe.</translation>
    </message>
    <message>
        <source>must say with whom</source>
        <translation>deve dizer com quem</translation>
    </message>
    <message>
        <source>Only coordinators compare other people.</source>
        <translation>Só a coordenação compara outras pessoas.</translation>
    </message>
    <message>
        <source>is none that this server has</source>
        <translation>não é nenhum dos que este servidor tem</translation>
    </message>
    <message>
        <source>Only a mentee and a mentor can be matched.</source>
        <translation>Só é possível comparar um mentorado e um mentor.</translation>
    </message>
    <message>
        <source>is not a mentor</source>
        <translation>não é um mentor</translation>
    </message>
    <message>
        <source>is not a mentee</source>
        <translation>não é um mentorado</translation>
    </message>
    <message>
        <source>The mentor has another meeting then. Choose a different time.</source>
        <translation>O mentor tem outra reunião nesse horário. Escolha outro.</translation>
    </message>
    <message>
        <source>The mentee has another meeting then. Choose a different time.</source>
        <translation>O mentorado tem outra reunião nesse horário. Escolha outro.</translation>
    </message>
    <message>
        <source>does not go with the order of matches</source>
        <translation>não combina com a ordem por compatibilidade</translation>
    </message>
    <message>
        <source>only coordinators see inactive people</source>
        <translation>só a coordenação vê pessoas inativas</translation>
    </message>
    <message>
        <source>must be the mentor or the mentee</source>
        <translation>deve ser o mentor ou o mentorado</translation>
    </message>
    <message>
        <source>You have no such note.</source>
        <translation>Você não tem essa nota.</translation>
    </message>
    <message>
        <source>This action item does not exist.</source>
        <translation>Esta tarefa não existe.</translation>
    </message>
    <message>
        <source>Only the one who wrote it down, or a coordinator, can delete it.</source>
        <translation>Só quem a anotou ou a coordenação pode excluí-la.</translation>
    </message>
    <message>
        <source>This notification does not exist any more.</source>
        <translation>Esta notificação não existe mais.</translation>
    </message>
    <message>
        <source>is for mentors only</source>
        <translation>é só para mentores</translation>
    </message>
    <message>
        <source>is for mentees only</source>
        <translation>é só para mentorados</translation>
    </message>
    <message>
        <source>is for mentors and mentees only</source>
        <translation>é só para mentores e mentorados</translation>
    </message>
    <message>
        <source>comes from the list of portfolio companies; ask a coordinator to change it</source>
        <translation>vem da lista de empresas do portfólio; peça à coordenação que mude</translation>
    </message>
    <message>
        <source>is for mentees, about their mentor</source>
        <translation>é para mentorados, sobre o mentor</translation>
    </message>
    <message>
        <source>Only the two who met rate their meeting.</source>
        <translation>Só as duas pessoas que se reuniram avaliam a reunião.</translation>
    </message>
    <message>
        <source>There is no such mentor.</source>
        <translation>Não existe esse mentor.</translation>
    </message>
    <message>
        <source>Only the mentor can reach out in their name.</source>
        <translation>Só o mentor pode entrar em contato em seu próprio nome.</translation>
    </message>
    <message>
        <source>is the mentor themselves</source>
        <translation>é o próprio mentor</translation>
    </message>
    <message>
        <source>Only mentors reach out to mentees.</source>
        <translation>Só mentores entram em contato com mentorados.</translation>
    </message>
    <message>
        <source>There is no such reputation.</source>
        <translation>Essa reputação não existe.</translation>
    </message>
    <message>
        <source>No coordinator has set this score: there is nothing to clear.</source>
        <translation>A coordenação não fixou esta pontuação: não há nada a retirar.</translation>
    </message>
    <message>
        <source>is the time that the meeting has already</source>
        <translation>é o horário que a reunião já tem</translation>
    </message>
    <message>
        <source>This proposal was accepted already.</source>
        <translation>Esta proposta já foi aceita.</translation>
    </message>
    <message>
        <source>This proposal was declined already. Propose another time.</source>
        <translation>Esta proposta já foi recusada. Proponha outro horário.</translation>
    </message>
    <message>
        <source>This proposal was withdrawn. Propose another time.</source>
        <translation>Esta proposta foi retirada. Proponha outro horário.</translation>
    </message>
    <message>
        <source>This proposal has lapsed. Propose another time.</source>
        <translation>Esta proposta expirou. Proponha outro horário.</translation>
    </message>
    <message>
        <source>This proposal does not exist.</source>
        <translation>Esta proposta não existe.</translation>
    </message>
    <message>
        <source>Only who made this proposal can withdraw it. You can decline it.</source>
        <translation>Só quem fez esta proposta pode retirá-la. Você pode recusá-la.</translation>
    </message>
    <message>
        <source>The other side answers this proposal. You can withdraw it.</source>
        <translation>A outra parte responde a esta proposta. Você pode retirá-la.</translation>
    </message>
    <message>
        <source>The meeting begins too soon to move it. Cancel it, or write to the other side.</source>
        <translation>A reunião começa cedo demais para ser remarcada. Cancele-a ou escreva à outra parte.</translation>
    </message>
    <message>
        <source>The mentor does not offer this time any more. Propose another.</source>
        <translation>O mentor não oferece mais este horário. Proponha outro.</translation>
    </message>
    <message>
        <source>There is no such mentee.</source>
        <translation>Não existe esse mentorado.</translation>
    </message>
    <message>
        <source>This tag does not exist.</source>
        <translation>Esta etiqueta não existe.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>must be a tag of the same category</source>
        <translation>deve ser uma etiqueta da mesma categoria</translation>
    </message>
    <message>
        <source>must be an approved tag that is in use</source>
        <translation>deve ser uma etiqueta aprovada e em uso</translation>
    </message>
    <message>
        <source>is this tag itself, or stands below it</source>
        <translation>é esta mesma etiqueta ou está abaixo dela</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags stand below this one: %1. Give them another place first, or take them out of use.</source>
        <translation>Há etiquetas abaixo desta: %1. Dê a elas outro lugar antes, ou tire-as de uso.</translation>
    </message>
    <message>
        <source>Another tag has this name already. Merge the two instead.</source>
        <translation>Outra etiqueta já tem este nome. Mescle as duas.</translation>
    </message>
    <message>
        <source>Somebody has asked for this tag: approve the request.</source>
        <translation>Alguém pediu esta etiqueta: aprove o pedido.</translation>
    </message>
    <message>
        <source>This tag exists and is not in use: take it into use again.</source>
        <translation>Esta etiqueta existe e não está em uso: volte a usá-la.</translation>
    </message>
    <message>
        <source>This tag exists already.</source>
        <translation>Esta etiqueta já existe.</translation>
    </message>
    <message>
        <source>This tag was merged or refused, so there is nothing to change.</source>
        <translation>Esta etiqueta foi mesclada ou rejeitada, então não há nada a mudar.</translation>
    </message>
    <message>
        <source>Decide on this request first.</source>
        <translation>Decida primeiro sobre este pedido.</translation>
    </message>
    <message>
        <source>is this tag itself</source>
        <translation>é esta mesma etiqueta</translation>
    </message>
    <message>
        <source>This tag is not in use any more. Choose another one of the list.</source>
        <translation>Esta etiqueta não está mais em uso. Escolha outra da lista.</translation>
    </message>
    <message>
        <source>A coordinator decided against this tag. Choose another one of the list.</source>
        <translation>A coordenação rejeitou esta etiqueta. Escolha outra da lista.</translation>
    </message>
    <message>
        <source>%1 tags of yours wait for a decision. Wait for it, or choose from the list.</source>
        <translation>%1 etiquetas suas aguardam uma decisão. Espere por ela ou escolha da lista.</translation>
    </message>
    <message>
        <source>This tag is not set on your profile.</source>
        <translation>Esta etiqueta não está no seu perfil.</translation>
    </message>
    <message>
        <source>You are not on this waiting list.</source>
        <translation>Você não está nesta lista de espera.</translation>
    </message>
    <message>
        <source>There is an open proposal already. Answer or withdraw it first.</source>
        <translation>Já há uma proposta aberta. Responda ou retire-a primeiro.</translation>
    </message>
    <message>
        <source>You are on this waiting list already.</source>
        <translation>Você já está nesta lista de espera.</translation>
    </message>
    <message>
        <source>This slot does not exist.</source>
        <translation>Este horário não existe.</translation>
    </message>
    <message>
        <source>Write 10 to 1,000 characters about the goal of the meeting.</source>
        <translation>Escreva de 10 a 1.000 caracteres sobre o objetivo da reunião.</translation>
    </message>
    <message>
        <source>At most 10 links to materials are possible.</source>
        <translation>São possíveis no máximo 10 links para materiais.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Este fuso horário não é conhecido.</translation>
    </message>
    <message>
        <source>A slot takes 15, 20, 30 or 60 minutes.</source>
        <translation>Um horário dura 15, 20, 30 ou 60 minutos.</translation>
    </message>
    <message>
        <source>The buffer is 0 to 60 minutes.</source>
        <translation>O intervalo é de 0 a 60 minutos.</translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first.</source>
        <translation>O último dia não pode ser anterior ao primeiro.</translation>
    </message>
    <message>
        <source>The location does not fit the kind of meeting.</source>
        <translation>O lugar não combina com o tipo de reunião.</translation>
    </message>
    <message>
        <source>You have time off on some of these days already. Choose other days, or delete the other entry first.</source>
        <translation>Você já tem folga em alguns destes dias. Escolha outros ou exclua primeiro a outra entrada.</translation>
    </message>
    <message>
        <source>You are somewhere else on some of these days already. Choose other days, or delete the other entry first.</source>
        <translation>Você já está em outro lugar em alguns destes dias. Escolha outros ou exclua primeiro a outra entrada.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already.</source>
        <translation>Já há uma conta com este endereço de e-mail.</translation>
    </message>
    <message>
        <source>The key file of this server is older than its database&apos;s keys. Copy the newest one to it.</source>
        <translation>O arquivo de chaves deste servidor é mais antigo que as chaves do banco de dados. Copie o mais novo para ele.</translation>
    </message>
    <message>
        <source>There is a link of this kind already.</source>
        <translation>Já há um link deste tipo.</translation>
    </message>
    <message>
        <source>This tag is set already.</source>
        <translation>Esta etiqueta já está definida.</translation>
    </message>
    <message>
        <source>There is a location with this name already.</source>
        <translation>Já há um local com este nome.</translation>
    </message>
    <message>
        <source>A value does not fit. Check what you entered.</source>
        <translation>Um valor não serve. Verifique o que você digitou.</translation>
    </message>
    <message>
        <source>A value can&apos;t be stored. Check what you entered.</source>
        <translation>Um valor não pode ser salvo. Verifique o que você digitou.</translation>
    </message>
    <message>
        <source>%1 did not tell us your calendars. Try again in a few minutes.</source>
        <translation>%1 não nos informou suas agendas. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>%2 denied this request on %1.</source>
        <translation>Este pedido foi negado por %2 em %1.</translation>
    </message>
    <message>
        <source>%2 approved this request on %1.</source>
        <translation>Este pedido foi aprovado por %2 em %1.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written on the server: %1. Tell whoever runs it, and ask for the export again then.</source>
        <translation>O arquivo não pode ser gravado no servidor: %1. Avise quem o administra e depois peça a exportação de novo.</translation>
    </message>
    <message>
        <source>The export failed several times. Ask for it again later.</source>
        <translation>A exportação falhou várias vezes. Peça de novo mais tarde.</translation>
    </message>
    <message>
        <source>Your calendars can&apos;t be read at the moment. What was known of them stays. Try again in a few minutes.</source>
        <translation>Não é possível ler as suas agendas no momento. O que se sabia delas fica. Tente de novo em alguns minutos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed more than %n hours ago, and can&apos;t come back. To let them in anew, erase what is kept of the account, which frees its e-mail address, and add the person again.</source>
        <translation>
            <numerusform>%1 foi removida há mais de %n hora e não pode voltar. Para admitir a pessoa de novo, apague o que resta da conta, o que libera o endereço de e-mail, e inclua a pessoa outra vez.</numerusform>
            <numerusform>%1 foi removida há mais de %n horas e não pode voltar. Para admitir a pessoa de novo, apague o que resta da conta, o que libera o endereço de e-mail, e inclua a pessoa outra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have confirmed this meeting already.</source>
        <translation>Você já confirmou esta reunião.</translation>
    </message>
    <message>
        <source>The coordinators have confirmed this meeting already.</source>
        <translation>A coordenação já confirmou esta reunião.</translation>
    </message>
    <message>
        <source>You have declined this request.</source>
        <translation>Você recusou este pedido.</translation>
    </message>
    <message>
        <source>The coordinators have declined this request.</source>
        <translation>A coordenação recusou este pedido.</translation>
    </message>
    <message>
        <source>You have canceled this meeting.</source>
        <translation>Você cancelou esta reunião.</translation>
    </message>
    <message>
        <source>The coordinators have canceled this meeting.</source>
        <translation>A coordenação cancelou esta reunião.</translation>
    </message>
    <message>
        <source>This notification is not there any more: people have got it, or somebody discarded it.</source>
        <translation>Esta notificação não existe mais: ela já chegou ou alguém a descartou.</translation>
    </message>
    <message>
        <source>This notification is tried again already. Reload the list.</source>
        <translation>Já há uma nova tentativa desta notificação. Recarregue a lista.</translation>
    </message>
    <message>
        <source>This meeting has changed since, so this notification is out of date. Discard it.</source>
        <translation>Esta reunião mudou desde então, por isso esta notificação está desatualizada. Descarte-a.</translation>
    </message>
    <message>
        <source>The address was to be changed too often. Wait an hour, or use the newest mails that you have.</source>
        <translation>A mudança do endereço foi pedida vezes demais. Espere uma hora ou use os e-mails mais recentes que você tem.</translation>
    </message>
    <message>
        <source>is your address already</source>
        <translation>já é o seu endereço</translation>
    </message>
    <message>
        <source>The code was wrong too often. Ask for the change once more.</source>
        <translation>O código esteve errado vezes demais. Peça a mudança de novo.</translation>
    </message>
    <message>
        <source>No change of your address waits to be confirmed: it took too long, or was canceled. Ask for it once more.</source>
        <translation>Nenhuma mudança do seu endereço espera confirmação: demorou demais ou foi cancelada. Peça-a de novo.</translation>
    </message>
    <message>
        <source>No change of your address waits to be confirmed.</source>
        <translation>Nenhuma mudança do seu endereço espera confirmação.</translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent again: its code or link is gone. Ask the person to change the address once more.</source>
        <translation>Este e-mail não pode ser enviado de novo: o código ou link dele não existe mais. Peça à pessoa que mude o endereço de novo.</translation>
    </message>
    <message>
        <source>%1 does not take part any more. Decline or cancel the request.</source>
        <translation>%1 não participa mais. Recuse ou cancele o pedido.</translation>
    </message>
    <message>
        <source>You change your own e-mail address in your profile, where it is confirmed by mail.</source>
        <translation>Você muda o seu próprio endereço de e-mail no seu perfil, onde ele é confirmado por e-mail.</translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent again: its link is gone. Ask the person whether the new address is theirs, and correct it in their account if it isn&apos;t.</source>
        <translation>Este e-mail não pode ser enviado de novo: o link dele não existe mais. Pergunte à pessoa se o novo endereço é dela e, se não for, corrija-o na conta dela.</translation>
    </message>
    <message>
        <source>must not have spaces in it; write each as %1</source>
        <translation>não pode conter espaços; escreva cada um como %1</translation>
    </message>
    <message>
        <source>must not have %1 in it; write it as %2</source>
        <translation>não pode conter %1; escreva como %2</translation>
    </message>
    <message>
        <source>must not have a user name or a password in it</source>
        <translation>não pode conter nome de usuário nem senha</translation>
    </message>
    <message>
        <source>is not a whole web address; copy it once more</source>
        <translation>não é um endereço web completo; copie-o mais uma vez</translation>
    </message>
    <message>
        <source>The other side has noted this. They can take it back, or a coordinator: ask one of them.</source>
        <translation>Quem registrou isso foi a outra parte. Só ela ou a coordenação pode desfazer: fale com uma das duas.</translation>
    </message>
    <message>
        <source>The mentee&apos;s account is deactivated. Reactivate it first, or choose somebody else.</source>
        <translation>A conta deste mentorado está desativada. Reative-a primeiro ou escolha outra pessoa.</translation>
    </message>
    <message>
        <source>The connection to your calendar has ended. Connect it again before you offer time, so that nobody books what is taken: Settings, Calendar.</source>
        <translation>A conexão com sua agenda terminou. Conecte-a de novo antes de oferecer disponibilidade, para que ninguém reserve o que está ocupado: Configurações, Agenda.</translation>
    </message>
    <message>
        <source>The connection to your calendar has ended. Connect it again before you book, so that meetings don&apos;t clash: Settings, Calendar.</source>
        <translation>A conexão com sua agenda terminou. Conecte-a de novo antes de reservar, para que as reuniões não coincidam: Configurações, Agenda.</translation>
    </message>
    <message>
        <source>is not sent to people in your role</source>
        <translation>não é enviado a pessoas com a sua função</translation>
    </message>
    <message>
        <source>The mentee has no connected calendar, and can&apos;t book without one.</source>
        <translation>O mentorado não tem nenhuma agenda conectada e não pode reservar sem ela.</translation>
    </message>
    <message>
        <source>The mentee&apos;s account is deactivated.</source>
        <translation>A conta do mentorado está desativada.</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above the mentee, who has no exception for it.</source>
        <translation>O mentor está mais de um nível acima do mentorado, que não tem exceção para isso.</translation>
    </message>
    <message numerus="yes">
        <source>The mentee has used %1 of %n bookings of this week.</source>
        <translation>
            <numerusform>O mentorado já usou %1 de %n reserva desta semana.</numerusform>
            <numerusform>O mentorado já usou %1 de %n reservas desta semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>This meeting has begun already. Book another one instead.</source>
        <translation>Esta reunião já começou. Reserve outra.</translation>
    </message>
    <message>
        <source>The meeting is somewhere else then: %1 instead of %2.</source>
        <translation>A reunião passa a ser em outro lugar: %1 em vez de %2.</translation>
    </message>
    <message>
        <source>The meeting is not online any more then, but here: %1.</source>
        <translation>A reunião deixa de ser on-line e passa a ser aqui: %1.</translation>
    </message>
    <message>
        <source>The meeting is in person then, not online.</source>
        <translation>A reunião passa a ser presencial, não on-line.</translation>
    </message>
    <message>
        <source>The meeting is online then, not in person.</source>
        <translation>A reunião passa a ser on-line, não presencial.</translation>
    </message>
    <message>
        <source>The meeting is online then, and not here any more: %1.</source>
        <translation>A reunião passa a ser on-line e não mais aqui: %1.</translation>
    </message>
    <message>
        <source>The meeting would be somewhere else then. Confirm it, or choose another slot.</source>
        <translation>A reunião passaria a ser em outro lugar. Confirme ou escolha outro horário.</translation>
    </message>
    <message>
        <source>A coordinator has used this time for another meeting meanwhile. Choose another.</source>
        <translation>A coordenação usou esse horário para outra reunião nesse meio-tempo. Escolha outro.</translation>
    </message>
    <message>
        <source>must be you: the other one does not see a private action item</source>
        <translation>precisa ser você: o outro lado não vê uma tarefa privada</translation>
    </message>
    <message>
        <source>Only the one who wrote it down can say who reads it.</source>
        <translation>Só quem a anotou pode decidir quem a lê.</translation>
    </message>
    <message>
        <source>What was noted about where the meeting is gets lost: %1.</source>
        <translation>Perde-se o que foi anotado sobre o local da reunião: %1.</translation>
    </message>
    <message>
        <source>Somebody is just booking a slot that would go for this meeting. It is free again at %1 unless they take it.</source>
        <translation>Alguém está reservando agora mesmo um horário que sairia por causa desta reunião. Ele fica livre de novo às %1 se não for reservado.</translation>
    </message>
    <message>
        <source>Only mentees and coordinators keep slots.</source>
        <translation>Só mentorados e a coordenação podem guardar horários.</translation>
    </message>
    <message>
        <source>This calendar is not there any more. Reload the list.</source>
        <translation>Este calendário não existe mais. Recarregue a lista.</translation>
    </message>
    <message>
        <source>The provider does not let us in any more. The owner of this calendar has to connect it again.</source>
        <translation>O provedor não nos deixa mais entrar. Quem é dono deste calendário precisa conectá-lo de novo.</translation>
    </message>
    <message>
        <source>The owner of this calendar has disconnected it.</source>
        <translation>Quem é dono deste calendário o desconectou.</translation>
    </message>
    <message>
        <source>This server is not set up for calendars of this provider. Its configuration has to name it.</source>
        <translation>Este servidor não está configurado para calendários deste provedor. A configuração dele precisa indicá-lo.</translation>
    </message>
    <message>
        <source>This calendar is being read just now. Wait a moment.</source>
        <translation>Este calendário está sendo lido agora mesmo. Espere um pouco.</translation>
    </message>
    <message>
        <source>No calendar fails at the moment.</source>
        <translation>Nenhum calendário está falhando no momento.</translation>
    </message>
    <message>
        <source>None of the calendars that fail can be read now: they are being read, or this server is not set up for their provider.</source>
        <translation>Nenhum dos calendários que falham pode ser lido agora: estão sendo lidos, ou este servidor não está configurado para o provedor deles.</translation>
    </message>
</context>
</TS>
