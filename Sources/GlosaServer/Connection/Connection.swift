#if Server
import GlosaHTTP
import NIOCore

/// One connection: reads requests, answers each from the site, and keeps the limits.
final class Connection: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let site: ServedSite
    private let settings: ServerSettings
    private let state: LoopState

    private var reader: RequestReader
    private var received: ByteBuffer?
    private var phase = Phase.idle
    private let alarm: Alarm
    /// True where the reader has said that nothing more comes.
    private var hasInputEnded = false
    private var isStopping = false
    private var isReadHeld = false

    /// The place where a connection stands.
    private enum Phase {
        /// Between requests.
        case idle
        /// A part of a head has come.
        case reading
        /// The last answer is on its way.
        case ending
        /// The reader has been told of the end, and what is still sent is thrown away, up to so many bytes. To close
        /// at once could destroy the answer before it is read.
        case lingering(Int)
        /// Events are sent as they happen.
        case watching
    }

    init(site: ServedSite, settings: ServerSettings, state: LoopState, clock: any AlarmClock) {
        self.site = site
        self.settings = settings
        self.state = state
        reader = RequestReader(limits: settings.limits)
        alarm = Alarm(clock: clock)
    }

    // MARK: What happens on the connection

    func handlerAdded(context: ChannelHandlerContext) { setAlarm(settings.headTime, context) }

    func handlerRemoved(context: ChannelHandlerContext) { alarm.cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        alarm.cancel()
        received = nil
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        switch phase {
        case .idle, .reading:
            if received == nil { received = bytes } else { received?.writeBuffer(&bytes) }
            answerAll(context)
        case .lingering(let left):
            let rest = left - bytes.readableBytes
            if rest < 0 { context.close(promise: nil) } else { phase = .lingering(rest) }
        case .ending, .watching: break
        }
    }

    /// Nothing is read while answers wait to be sent: somebody who asks and never listens would fill the memory.
    func read(context: ChannelHandlerContext) {
        // A connection that says nothing more is never writable again, and its reader's end must still be heard.
        let isLingering = if case .lingering = phase { true } else { false }
        if isLingering || context.channel.isWritable { context.read() } else { isReadHeld = true }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            if isReadHeld {
                isReadHeld = false
                context.read()
            }
            switch phase {
            case .idle:
                if !isStopping { putOff(context) }
                answerAll(context)
            case .reading: answerAll(context)
            case .ending, .lingering, .watching: break
            }
        } else if case .watching = phase {
            // Somebody who does not listen to events gets none.
            context.close(promise: nil)
        } else {
            setAlarm(settings.answerTime, context)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed:
            hasInputEnded = true
            switch phase {
            case .idle, .reading: if context.channel.isWritable { end(context) }
            case .lingering, .watching: context.close(promise: nil)
            case .ending: break
            }
        case is ChannelShouldQuiesceEvent: stop(context)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // The connection is broken, most likely by its reader. There is nobody to tell.
        context.close(promise: nil)
    }

    // MARK: Requests and answers

    /// Answers every request that has come whole, and sends the answers together.
    private func answerAll(_ context: ChannelHandlerContext) {
        let wasReading = if case .reading = phase { true } else { false }
        phase = .idle
        var hasAnswered = false
        reading: while let buffer = received, context.channel.isWritable {
            switch reader.next(buffer.readableBytesUInt8Span) {
            case .incomplete:
                if buffer.readableBytes > 0 { phase = .reading } else { received = nil }
                break reading
            case .request(let request, let length):
                if length == buffer.readableBytes {
                    received = nil
                } else {
                    received?.moveReaderIndex(forwardBy: length)
                }
                hasAnswered = true
                if answer(request, context) { return }
            case .rejected(let rejection):
                received = nil
                let response = site.snapshot.responder.respond(to: rejection)
                state.write(AnswerToSend(response, isLast: true, since: .now()), context)
                finish(context)
                return
            }
        }
        if hasAnswered { context.flush() }
        if hasInputEnded {
            if context.channel.isWritable { end(context) }
        } else if case .reading = phase {
            // The clock runs from a head's first byte on, whatever comes after it.
            if hasAnswered || !wasReading { setAlarm(settings.headTime, context) }
        } else if hasAnswered, context.channel.isWritable {
            putOff(context)
        }
    }

    /// Answers one request; true when nothing follows it on this connection.
    private func answer(_ request: Request, _ context: ChannelHandlerContext) -> Bool {
        let start = NIODeadline.now()
        if let watchers = site.watchers, request.target == Watchers.path, request.method == .get {
            watch(watchers, context)
            return true
        }
        let snapshot = site.snapshot
        var response = snapshot.responder.respond(to: request)
        // Content is of no use here. Whether it comes after an answer that was not waited for, nobody can know: the
        // connection ends.
        var isLast = !request.isPersistent || (isStopping && received == nil)
        switch request.content {
        case .length(0): break
        case .length(let length):
            isLast = true
            if length > settings.limits.content {
                response = snapshot.responder.respond(
                    to: request, refusing: RequestRejection(.contentTooLarge, "No content is accepted here."))
            }
        case .chunked: isLast = true
        }
        state.write(
            AnswerToSend(response, to: request, from: snapshot.stored, isLast: isLast, since: start), context)
        if isLast { finish(context) }
        return isLast
    }

    private func watch(_ watchers: Watchers, _ context: ChannelHandlerContext) {
        phase = .watching
        received = nil
        alarm.cancel()
        let head = """
            HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
            X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n
            """
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: head)), promise: nil)
        watchers.add(context.channel)
    }

    // MARK: The end

    /// The server is to stop. What has begun is finished; what may be on its way gets a moment to arrive.
    private func stop(_ context: ChannelHandlerContext) {
        isStopping = true
        switch phase {
        case .idle: setAlarm(settings.stopTime, context)
        case .watching: context.close(promise: nil)
        case .reading, .ending, .lingering: break
        }
    }

    /// Sends what is left to send, and ends the connection.
    private func end(_ context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(ByteBuffer()), promise: nil)
        finish(context)
    }

    /// The last answer has been written: sends it, says that nothing follows, and waits for the reader to go.
    private func finish(_ context: ChannelHandlerContext) {
        phase = .ending
        setAlarm(settings.answerTime, context)
        let sent = context.eventLoop.makePromise(of: Void.self)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: sent)
        sent.futureResult.assumeIsolated().whenComplete { [self] result in
            guard case .success = result, !hasInputEnded else { return context.close(promise: nil) }
            phase = .lingering(256 * 1024)
            setAlarm(settings.lingerTime, context)
            context.close(mode: .output, promise: nil)
            if isReadHeld {
                isReadHeld = false
                context.read()
            }
        }
    }

    // MARK: Time

    private func setAlarm(_ time: Duration, _ context: ChannelHandlerContext) {
        alarm.set(after: time, on: context.eventLoop) { [weak self] in self?.timeIsUp(context) }
    }

    /// The connection may be idle from now on.
    private func putOff(_ context: ChannelHandlerContext) {
        // An alarm is put off for nothing, and set anew for something.
        if settings.idleTime >= settings.headTime {
            alarm.postpone(by: settings.idleTime)
        } else {
            setAlarm(settings.idleTime, context)
        }
    }

    private func timeIsUp(_ context: ChannelHandlerContext) {
        switch phase {
        case .reading:
            let rejection = RequestRejection(.requestTimeout, "The request took too long to arrive.")
            received = nil
            let response = site.snapshot.responder.respond(to: rejection)
            state.write(AnswerToSend(response, isLast: true, since: .now()), context)
            finish(context)
        case .idle:
            // An answer that cannot be sent has had its time; a server that stops gives it as much again.
            if isStopping || context.channel.isWritable { end(context) } else { context.close(promise: nil) }
        case .ending, .lingering: context.close(promise: nil)
        case .watching: break
        }
    }
}
#endif
