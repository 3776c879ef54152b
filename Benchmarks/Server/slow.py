"""Many connections that send a byte a second, and what others notice of them."""

import asyncio
import resource
import time


async def drip(port, state):
    """A head that never ends. Whoever is sent away comes back."""
    while not state["over"]:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            state["refused"] += 1
            await asyncio.sleep(1)
            continue
        state["open"] += 1
        try:
            writer.write(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ")
            while not state["over"]:
                writer.write(b"a")
                await writer.drain()
                try:
                    answer = await asyncio.wait_for(reader.read(64), 1)
                except asyncio.TimeoutError:
                    continue
                state["sent away"] += answer.startswith(b"HTTP/1.1 408 ")
                break
        except OSError:
            pass
        state["open"] -= 1
        writer.close()


async def ask(port, path):
    """How many milliseconds a request on a new connection takes."""
    start = time.monotonic()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    return (time.monotonic() - start) * 1000 if answer.startswith(b"HTTP/1.1 200 ") else float("inf")


async def run(server, arguments):
    state = {"open": 0, "refused": 0, "sent away": 0, "over": False}
    drips = [asyncio.create_task(drip(server.port, state)) for _ in range(arguments.slow)]
    while state["open"] < arguments.slow:
        await asyncio.sleep(0.1)
    least, times, end = arguments.slow, [], time.monotonic() + 30
    while time.monotonic() < end:
        least = min(least, state["open"])
        times.append(await ask(server.port, arguments.path))
        await asyncio.sleep(0.1)
    state["over"] = True
    await asyncio.gather(*drips)
    return state, least, sorted(times)


def measure(server, arguments):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 2 * arguments.slow + 200)), hard))
    before = server.resident()
    state, least, times = asyncio.run(run(server, arguments))
    after = server.resident()
    server.stop()
    print(f"{arguments.slow} connections that send a byte a second, for 30 s: {least} open at the least, "
          f"{state['sent away']} sent away with 408, {state['refused']} refused; memory {before} -> {after} KiB")
    print(f"{len(times)} requests beside them: median {times[len(times) // 2]:.1f} ms, slowest {times[-1]:.1f} ms (at most 100)")
    return times[-1] <= 100
