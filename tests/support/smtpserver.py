# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SMTP server for tests, by aiosmtpd. Prints `port N`, then one JSON line per message.

Recipients choose the answer: temporary@ 451, permanent@ 550, policy@ 550, full@ 552, hang@ none. The
sender nobody@ is answered with 550. In the data, the word CONTENT-REFUSED is answered with 554.
"""
import argparse
import asyncio
import json
import logging
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

warnings.simplefilter('ignore')
logging.disable(logging.CRITICAL)

parser = argparse.ArgumentParser()
parser.add_argument('--certificate')
parser.add_argument('--key')
parser.add_argument('--tls', choices=['starttls', 'implicit'])
parser.add_argument('--require-auth', action='store_true')
parser.add_argument('--refuse', choices=['greeting', 'hello', 'starttls'])
options = parser.parse_args()

context = None
if options.tls:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(options.certificate, options.key)


class Handler:
    async def handle_MAIL(self, server, session, envelope, address, mail_options):
        if address.startswith('nobody@'):
            return '550 5.7.1 <%s> sender rejected' % address
        envelope.mail_from = address
        envelope.mail_options.extend(mail_options)
        return '250 2.1.0 fine'

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith('temporary@'):
            return '451 4.3.0 <%s> try again later' % address
        if address.startswith('permanent@'):
            return '550 5.1.1 <%s> no such user' % address
        if address.startswith('policy@'):
            return '550 5.7.1 <%s> we do not take mail from you' % address
        if address.startswith('full@'):
            return '552 5.2.2 <%s> mailbox full' % address
        if address.startswith('hang@'):
            await asyncio.sleep(600)
        envelope.rcpt_tos.append(address)
        return '250 2.1.5 fine'

    async def handle_DATA(self, server, session, envelope):
        if b'CONTENT-REFUSED' in envelope.content:
            return '554 5.6.0 not this'
        print(json.dumps({
            'from': envelope.mail_from, 'to': envelope.rcpt_tos, 'helo': session.host_name,
            'data': envelope.original_content.decode('latin-1'), 'peer': session.peer[1],
            'tls': server.transport.get_extra_info('cipher') is not None, 'user': session.auth_data or '',
        }), flush=True)
        return '250 2.0.0 taken'


def authenticate(server, session, envelope, mechanism, data):
    good = (isinstance(data, LoginPassword) and data.login == b'mailer'
            and data.password == 'pä:ss'.encode())
    return AuthResult(success=good, handled=False, auth_data='mailer' if good else None)


class RefusingSMTP(SMTP):
    """What its handler can't refuse."""

    async def push(self, status):
        if options.refuse == 'greeting' and isinstance(status, str) and status.startswith('220 '):
            status = '554 5.3.2 no mail here'
        await super().push(status)

    async def smtp_EHLO(self, hostname):
        if options.refuse == 'hello':
            return await self.push('550 5.7.1 not you')
        await super().smtp_EHLO(hostname)

    async def smtp_HELO(self, hostname):
        if options.refuse == 'hello':
            return await self.push('550 5.7.1 not you')
        await super().smtp_HELO(hostname)

    async def smtp_STARTTLS(self, arg):
        if options.refuse == 'starttls':
            return await self.push('502 5.5.1 not now')
        await super().smtp_STARTTLS(arg)


def protocol():
    return RefusingSMTP(Handler(), hostname='localhost', enable_SMTPUTF8=False,
                tls_context=context if options.tls == 'starttls' else None,
                authenticator=authenticate, auth_required=options.require_auth,
                auth_require_tls=False)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, '127.0.0.1', 0,
                                      ssl=context if options.tls == 'implicit' else None)
    print('port', server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


try:
    asyncio.run(main())
except KeyboardInterrupt:
    pass
