#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Office Hours developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody else's WebSocket client: arguments are port, access token and the mentor to watch."""

import asyncio, json, sys, websockets
async def main():
    port, token, mentor = sys.argv[1:4]
    headers = {"Authorization": "Bearer " + token}
    async with websockets.connect(f"ws://127.0.0.1:{port}/api/live", extra_headers=headers) as ws:
        async def parts():
            yield '{"type":"hel'
            yield 'lo","mentorIds":["' + mentor + '"]}'
        await ws.send(parts())
        welcome = json.loads(await ws.recv())
        assert welcome["type"] == "welcome", welcome
        await asyncio.wait_for(await ws.ping(), 20)
        print("ready", flush=True)
        while True:
            event = json.loads(await asyncio.wait_for(ws.recv(), 30))
            if event.get("kind") == "slots":
                print(json.dumps(event), flush=True)
                break
    print("closed", ws.close_code, flush=True)
    try:
        await websockets.connect(f"ws://127.0.0.1:{port}/api/live")
    except websockets.InvalidStatusCode as refused:
        print("refused", refused.status_code, flush=True)
asyncio.run(main())
