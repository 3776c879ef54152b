/// A whole configuration for nginx, 1.22 or later, that serves a site by its rules.
package enum NginxConfiguration {
    /// The text of the configuration.
    ///
    /// - Parameters:
    ///   - site: The site, of which types, languages and the start are taken.
    ///   - root: The absolute path of the folder that the site is written to; without `$`, which nginx reads as a variable.
    ///   - serverName: The host that it answers for; `_` for any.
    package static func text(of site: Site, root: String, serverName: String = "_") -> String {
        let files = site.files.filter { !$0.path.hasSuffix(".gz") && $0.path != "_headers" }
        let types = NginxTypes(files)
        let languages = NginxLanguages(start: site.start)
        let hasPage = files.contains { $0.path == Site.notFound }
        let parts = [
            settings(types), languageOfFiles(files), languages.maps, NginxAnswers.maps(hasPage: hasPage),
            block("server", server(site, types, root: root, serverName: serverName, hasPage: hasPage)), secure,
        ]
        let http = parts.filter { !$0.isEmpty }.joined(separator: [""])
        return [head, "", block("events", ["worker_connections 1024;"]).joined(separator: "\n"), "http {"]
            .joined(separator: "\n") + "\n" + NginxSyntax.indented(Array(http), 1) + "\n}\n"
    }

    /// True for the content of a file that was made here, and may be replaced.
    package static func isOurs(_ content: [UInt8]) -> Bool { content.starts(with: mark.utf8) }

    private static let mark = "# Made by `glosa build --nginx`: do not edit, build again."

    private static let head = """
        \(mark) To try it, as any user
        # who listens on a port above 1023 in place of 80:
        #     mkdir -p run && nginx -p run -c "$PWD/nginx.conf" -e stderr -g "daemon off;"
        # Where Debian's own service runs it, as /etc/nginx/nginx.conf: `user www-data;`, `pid /run/nginx.pid;`,
        # `error_log /var/log/nginx/error.log crit;`, and without the lines of `_temp_path`.
        worker_processes auto;
        pid nginx.pid;
        # Who reads what is written down nowhere.
        error_log error.log crit;
        """

    private static func settings(_ types: NginxTypes) -> [String] {
        block("types", types.lines) + [
            "default_type application/octet-stream;",
            "charset utf-8;",
            types.charset.isEmpty ? "" : "charset_types \(types.charset.joined(separator: " "));",
            "types_hash_max_size 4096;",
            "map_hash_max_size 16384;",
            "map_hash_bucket_size 512;",
            "variables_hash_max_size 2048;",
            "",
            "access_log off;",
            "log_not_found off;",
            "server_tokens off;",
            "sendfile on;",
            "tcp_nopush on;",
            "etag on;",
            "absolute_redirect off;",
            "# Files that stand there compressed are sent so; others, such as attached ones, are compressed when asked for.",
            "gzip_static on;",
            "gzip on;",
            "gzip_vary on;",
            "gzip_proxied any;",
            "gzip_min_length 512;",
            types.compressible.isEmpty ? "" : "gzip_types \(types.compressible.joined(separator: " "));",
            "# Nobody sends anything here, and nobody needs long for it.",
            "client_max_body_size 1k;",
            "client_header_timeout 10s;",
            "client_body_timeout 10s;",
            "send_timeout 30s;",
            "keepalive_timeout 30s;",
            "client_body_temp_path client_body_temp;",
            "proxy_temp_path proxy_temp;",
            "fastcgi_temp_path fastcgi_temp;",
            "uwsgi_temp_path uwsgi_temp;",
            "scgi_temp_path scgi_temp;",
        ]
    }

    /// The map from a file to the language that it is in.
    private static func languageOfFiles(_ files: [Site.File]) -> [String] {
        let places = UniformFolders.places(files.map { ($0.path, $0.language?.identifier) }, hasExceptions: true)
        return block(
            "map $uri $content_language",
            ["default \"\";"]
                + places.map { place in
                    let key =
                        place.path.hasSuffix("/")
                        ? NginxSyntax.pattern("~^/" + NginxSyntax.escaped(place.path))
                        : NginxSyntax.quoted("/" + place.path)
                    return "\(key) \(place.value ?? "\"\"");"
                })
    }

    private static func server(
        _ site: Site, _ types: NginxTypes, root: String, serverName: String, hasPage: Bool
    ) -> [String] {
        var lines =
            [
                "listen 80;", "listen [::]:80;", "server_name \(serverName);", "root \(NginxSyntax.quoted(root));",
                "index index.html;",
            ] + NginxAnswers.server(hasPage: hasPage)
        if !site.start.isEmpty {
            lines += block(
                "location = /",
                headers(of: .page) + [
                    "add_header Vary Accept-Language always;", "try_files $start_file /index.html =404;",
                ])
        }
        for rule in FileRule.allCases {
            let inner = types.exceptions.filter { $0.rule == rule }.flatMap { exception in
                let exactly = exception.path.hasSuffix("/") ? "" : "= "
                return block("location \(exactly)\(NginxSyntax.quoted("/" + exception.path))", exception.lines)
            }
            // The longest folder counts: what is in none of the others under `api/` is data.
            let folder = rule == .data ? SiteBundle.root : rule.folder
            lines += block("location /\(folder)", headers(of: rule) + inner)
        }
        lines += ["# What stands beside the site for its servers. Under .well-known/ a certificate is asked for."]
        lines += block("location ~ \(NginxSyntax.pattern("/\\.(?!well-known/)|^/_headers$|\\.gz$"))", ["return 404;"])
        for (name, inner) in NginxAnswers.locations(hasPage: hasPage) { lines += block("location \(name)", inner) }
        return lines
    }

    private static func headers(of rule: FileRule) -> [String] {
        NginxSyntax.headers(rule.headers) + ["add_header Content-Language $content_language;"]
    }

    private static func block(_ name: String, _ lines: [String]) -> [String] {
        ["\(name) {"] + lines.map { $0.isEmpty ? "" : "    " + $0 } + ["}"]
    }

    /// What an administrator adds with certificates of their own.
    private static let secure = [
        "# With certificates: in the server above, these lines in place of `listen`,",
        "#     listen 443 ssl http2;",
        "#     listen [::]:443 ssl http2;",
        "#     ssl_certificate /etc/letsencrypt/live/NAME/fullchain.pem;",
        "#     ssl_certificate_key /etc/letsencrypt/live/NAME/privkey.pem;",
        "#     ssl_protocols TLSv1.2 TLSv1.3;",
        "# and, once all of it works, Strict-Transport-Security beside every add_header. And this server for http:",
        "# server {",
        "#     listen 80;",
        "#     listen [::]:80;",
        "#     server_name NAME;",
        "#     location / {",
        "#         return 301 https://NAME$request_uri;",
        "#     }",
        "# }",
    ]
}
