package gov.newarea.onestop.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A real nginx before the nodes. It sends each request to whichever node, remembers for some seconds that one did not
 * answer, and asks the other one again only where asking twice does no harm.
 */
final class Proxy {

    static final int PORT = 28190;

    private final Path folder;
    private final List<Node> nodes;

    Proxy(Path folder, List<Node> nodes) {
        this.folder = folder;
        this.nodes = nodes;
    }

    void start() {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("nginx.conf"), configuration());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        nginx();
    }

    void stop() {
        nginx("-s", "stop");
    }

    private void nginx(String... more) {
        var words = new String[3 + more.length];
        words[0] = "nginx";
        words[1] = "-c";
        words[2] = folder.resolve("nginx.conf").toAbsolutePath().toString();
        System.arraycopy(more, 0, words, 3, more.length);
        Command.run(folder.resolve("nginx.log"), Map.of(), words);
    }

    private String configuration() {
        var servers = nodes.stream()
                .map(node -> "server 127.0.0.1:" + node.port + " max_fails=1 fail_timeout=5s;")
                .collect(Collectors.joining("\n        "));
        return """
                worker_processes 1;
                user root;
                pid @folder@/nginx.pid;
                error_log @folder@/error.log;
                events { worker_connections 1024; }
                http {
                    log_format nodes '$time_iso8601 $request_method $uri $status $upstream_addr $upstream_status $request_time';
                    access_log @folder@/access.log nodes;
                    client_body_temp_path @folder@/body;
                    proxy_temp_path @folder@/proxy;
                    fastcgi_temp_path @folder@/fastcgi;
                    uwsgi_temp_path @folder@/uwsgi;
                    scgi_temp_path @folder@/scgi;
                    client_max_body_size 24m;
                    upstream house {
                        @servers@
                    }
                    server {
                        listen 127.0.0.1:@port@;
                        location / {
                            proxy_pass http://house;
                            proxy_set_header Host $http_host;
                            proxy_set_header X-Forwarded-For $remote_addr;
                            proxy_set_header X-Forwarded-Proto $scheme;
                            proxy_connect_timeout 2s;
                            proxy_read_timeout 60s;
                            proxy_next_upstream error timeout;
                            proxy_next_upstream_tries 2;
                        }
                    }
                }
                """
                .replace("@folder@", folder.toAbsolutePath().toString())
                .replace("@servers@", servers)
                .replace("@port@", String.valueOf(PORT));
    }
}
