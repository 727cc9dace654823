package gov.newarea.onestop.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A mail server that permanently refuses one SMTP command. */
class RefusingServer implements AutoCloseable {

    private final ServerSocket door;
    private final String step;
    private final String refusal;

    /** Refuses the line that begins with the command; {@code .} is the end of the message itself. */
    RefusingServer(int port, String step, String refusal) throws IOException {
        this.step = step;
        this.refusal = refusal;
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
            boolean inMessage = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (inMessage && !line.equals(".")) {
                    continue;
                }
                inMessage = line.startsWith("DATA") && !step.equals("DATA");
                say(out, line.startsWith(step) ? refusal : answer(line));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static String answer(String line) {
        return line.startsWith("QUIT") ? "221 bye" : line.startsWith("DATA") ? "354 go on" : "250 ok";
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
