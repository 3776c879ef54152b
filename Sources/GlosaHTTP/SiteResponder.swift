import GlosaSite

/// Answers requests from a site that is held in memory. Everything that does not depend on the request is made once:
/// an answer is a look-up, and two readers who ask the same get the same bytes.
///
///     let responder = SiteResponder(site)
///     responder.respond(to: Request(.get, "/es/guia/"))
package struct SiteResponder: Sendable {
    /// What ``Response/Content/stored(_:)`` stands for.
    package let stored: [[UInt8]]

    private let resources: [String: Resource]

    /// Prepares the answers of a site.
    package init(_ site: Site) {
        var table = ResourceTable(site)
        table.addStart(site.start)
        table.addHealth()
        stored = table.stored
        resources = table.resources
    }

    /// The answer to a request. Never fails: what cannot be answered is answered with a problem.
    package func respond(to request: Request) -> Response {
        let response = answer(request)
        return request.method == .head ? response.withoutContent() : response
    }

    /// The answer to a request that is refused for what a server finds wrong with it.
    package func respond(to request: Request, refusing rejection: RequestRejection) -> Response {
        let response = respond(to: rejection)
        return request.method == .head ? response.withoutContent() : response
    }

    /// The answer to what is no request.
    package func respond(to rejection: RequestRejection) -> Response { Problem.response(rejection, at: "") }

    private func answer(_ request: Request) -> Response {
        // Most requests name a file as it is listed.
        if let resource = resources[request.target] { return answer(request, resource, at: request.target) }
        if request.method == .options, request.target == "*" { return options(isShared: false) }
        var path = "/"
        do throws(RequestRejection) {
            let target = try RequestPath(request.target)
            path = String(target.raw)
            path = try target.decoded
            if let resource = resources[path] { return answer(request, resource, at: path, query: target.query) }
            throw RequestRejection(.notFound, "There is nothing at this address.")
        } catch {
            return refuse(request, error, at: path)
        }
    }

    private func answer(
        _ request: Request, _ resource: Resource, at path: String, query: Substring = ""
    ) -> Response {
        switch request.method {
        case .get, .head: break
        case .options: return options(isShared: FileRule.at(String(path.dropFirst())).isShared)
        case .other:
            let rejection = RequestRejection(.methodNotAllowed, "This can only be read.")
            return Problem.response(rejection, at: String(path.dropFirst()), headers: [AnswerHeaders.allow])
        }
        switch resource {
        case .file(let file): return file.answer(request)
        case .byLanguage(let choice): return choice.file(for: request[.acceptLanguage]).answer(request)
        case .folder(let address):
            let location = SiteHeader("Location", address + query)
            let headers = [location, SiteHeader("Content-Length", "0")]
            return Response(.permanentRedirect, headers + FileRule.at(String(path.dropFirst())).headers)
        }
    }

    private func refuse(_ request: Request, _ rejection: RequestRejection, at path: String) -> Response {
        let place = String(path.dropFirst())
        let rule = FileRule.at(place)
        // A script that asks before it asks learns what was wrong from the answer to its second question.
        if request.method == .options, rule.isShared { return options(isShared: true) }
        if rejection.status == .notFound, !rule.isShared, AcceptedTypes.namePages(request[.accept]),
            case .file(let page) = resources["/" + Site.notFound]
        {
            return page.answerAsMissing()
        }
        let vary = rejection.status == .notFound && !rule.isShared ? [SiteHeader("Vary", "Accept")] : []
        return Problem.response(rejection, at: place, headers: vary)
    }

    private func options(isShared: Bool) -> Response {
        let headers = AnswerHeaders.unkept(isShared ? .data : .page)
        return Response(.noContent, [AnswerHeaders.allow] + (isShared ? AnswerHeaders.preflight : []) + headers)
    }
}
