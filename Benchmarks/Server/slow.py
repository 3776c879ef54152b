"""Many connections that send a byte a second, and what others notice of them."""

import asyncio
import multiprocessing
import resource
import socket
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


def ask(port, path):
    """How many milliseconds a request on a new connection takes."""
    start = time.monotonic()
    with socket.create_connection(("127.0.0.1", port), 30) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    return (time.monotonic() - start) * 1000 if answer.startswith(b"HTTP/1.1 200 ") else float("inf")


def ask_for(seconds, port, path, results):
    """Asks ten times a second: in a process of its own, which does not wait for the slow ones' turns."""
    times, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        times.append(ask(port, path))
        time.sleep(0.1)
    results.put(times)


async def run(server, arguments):
    state = {"open": 0, "refused": 0, "sent away": 0, "over": False}
    drips = []
    # They come over a few seconds, so that not all of them are sent away, and come back, in the same moment.
    for number in range(arguments.slow):
        drips.append(asyncio.create_task(drip(server.port, state)))
        if number % 20 == 0:
            await asyncio.sleep(0.05)
    while state["open"] < arguments.slow:
        await asyncio.sleep(0.05)
    results = multiprocessing.Queue()
    asking = multiprocessing.Process(target=ask_for, args=(30, server.port, arguments.path, results))
    asking.start()
    least = arguments.slow
    while results.empty():
        least = min(least, state["open"])
        await asyncio.sleep(0.05)
    times = results.get()
    asking.join()
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
