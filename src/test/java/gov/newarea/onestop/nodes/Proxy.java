package gov.newarea.onestop.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A real nginx before the nodes, configured like docker/nginx.conf, without TLS. */
final class Proxy {

    static final int PORT = 28190;

    private static final Pattern PARTS = Pattern.compile("(?ms)^    upstream house \\{.*?^    }$|^    proxy_[^\n]*$");

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

    private String configuration() throws IOException {
        var product = Files.readString(Path.of("docker/nginx.conf"));
        for (int i = 0; i < nodes.size(); i++) {
            product = product.replace("node" + (i + 1) + ":8080", "127.0.0.1:" + nodes.get(i).port);
        }
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
                    client_max_body_size 100m;
                @product@
                    server {
                        listen 127.0.0.1:@port@;
                        location / { proxy_pass http://house; }
                    }
                }
                """
                .replace("@folder@", folder.toAbsolutePath().toString())
                .replace("@product@", parts(product))
                .replace("@port@", String.valueOf(PORT));
    }

    /** The rules in docker/nginx.conf by which the proxy chooses a node and tries another one. */
    private static String parts(String product) {
        return PARTS.matcher(product).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    }
}
