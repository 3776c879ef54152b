#if Server
import GlosaHTTP
import NIOCore

/// An answer with what only the connection knows of it.
struct AnswerToSend {
    let response: Response
    /// The thing that is answered; nil when that was no request.
    let request: Request?
    /// The bytes that answers of the same site point to.
    let stored: [ByteBuffer]
    /// True where the connection ends with it.
    let isLast: Bool
    /// When work on it began.
    let start: NIODeadline

    init(
        _ response: Response, to request: Request? = nil, from stored: [ByteBuffer] = [], isLast: Bool,
        since start: NIODeadline
    ) {
        self.response = response
        self.request = request
        self.stored = stored
        self.isLast = isLast
        self.start = start
    }

    /// The last fields of the head, and the empty line that ends it.
    fileprivate var end: StaticString {
        if isLast { return "Connection: close\r\n\r\n" }
        return request?.isOldVersion == true ? "Connection: keep-alive\r\n\r\n" : "\r\n"
    }

    /// The part that follows the head.
    fileprivate var content: ByteBuffer {
        switch response.content {
        case .none: ByteBuffer()
        case .bytes(let bytes): ByteBuffer(bytes: bytes)
        case .stored(let index): stored.indices.contains(index) ? stored[index] : ByteBuffer()
        }
    }
}

extension LoopState {
    /// Up to so many bytes, to copy them behind the head costs less than to send two pieces.
    private static let smallContent = 4096

    /// Writes an answer, and a line about it into the log. Somebody has to flush it.
    func write(_ answer: AnswerToSend, _ context: ChannelHandlerContext) {
        clock.update()
        room.clear()
        room.writeBytes(answer.response.head)
        room.writeBytes(clock.dateField)
        room.writeStaticString(answer.end)
        let content = answer.content
        if content.readableBytes <= Self.smallContent {
            room.writeImmutableBuffer(content)
            context.write(NIOAny(room), promise: nil)
        } else {
            context.write(NIOAny(room), promise: nil)
            context.write(NIOAny(content), promise: nil)
        }
        log.add(
            time: clock.stamp, request: answer.request, status: answer.response.status, bytes: content.readableBytes,
            microseconds: Int((NIODeadline.now() - answer.start).nanoseconds / 1000))
    }
}
#endif
