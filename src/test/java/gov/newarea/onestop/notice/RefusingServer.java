package gov.newarea.onestop.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A mail server that knows none of the people it is asked for. */
class RefusingServer implements AutoCloseable {

    private final ServerSocket door;

    RefusingServer(int port) throws IOException {
        door = new ServerSocket(port, 5, InetAddress.getByName("127.0.0.1"));
        var host = new Thread(this::serve);
        host.setDaemon(true);
        host.start();
    }

    private void serve() {
        try (var guest = door.accept()) {
            var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
            var out = guest.getOutputStream();
            say(out, "220 ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                say(
                        out,
                        line.startsWith("RCPT")
                                ? "550 5.1.1 no such user"
                                : line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void say(java.io.OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
