"""The server is told to stop while it is asked without pause: what becomes of requests that have begun."""

import asyncio
import time


async def client(port, path, state):
    """Asks again and again on one connection, until the server says that it was the last."""
    while not state["told"]:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            state["refused"] += 1
            return
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()
        last = False
        try:
            while not last:
                state["begun"] += 1
                state["after"] += state["told"]
                writer.write(request)
                head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
                length = int(head.split("content-length: ")[1].split("\r\n")[0])
                await reader.readexactly(length)
                state["answered"] += head.startswith("http/1.1 200 ")
                last = "connection: close" in head
        except (OSError, asyncio.IncompleteReadError):
            # The request that was sent last has no whole answer: begun, and not answered.
            pass
        writer.close()


async def run(server, arguments):
    state = {"begun": 0, "answered": 0, "after": 0, "refused": 0, "told": False}
    clients = [asyncio.create_task(client(server.port, arguments.path, state)) for _ in range(64)]
    await asyncio.sleep(3)
    state["told"] = True
    server.process.terminate()
    start = time.monotonic()
    await asyncio.gather(*clients)
    status = await asyncio.to_thread(server.process.wait, 60)
    return state, status, time.monotonic() - start


def measure(server, arguments):
    state, status, seconds = asyncio.run(run(server, arguments))
    lost = state["begun"] - state["answered"]
    print(f"64 connections, SIGTERM after 3 s: {state['begun']} requests begun ({state['after']} of them after the signal), "
          f"{state['answered']} answered: {lost} lost (none); exit status {status} after {seconds:.1f} s")
    return lost == 0 and status == 0
