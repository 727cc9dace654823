package gov.newarea.onestop.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network connection to a server that a test can cut and restore. */
public class Line implements AutoCloseable {

    private final int server;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;

    public Line(int server) {
        try {
            this.server = server;
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            this.port = door.getLocalPort();
            serve(door);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int port() {
        return port;
    }

    public void cut() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
    }

    public void mend() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        serve(door);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void serve(ServerSocket door) {
        run(() -> {
            while (true) {
                var near = door.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(near);
                open.add(far);
                run(() -> pass(near, far));
                run(() -> pass(far, near));
            }
        });
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void run(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException cutOrOver) {
                // both ends get an exception from their sockets
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
