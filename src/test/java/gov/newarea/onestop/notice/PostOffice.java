package gov.newarea.onestop.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server whose answer to each SMTP command a test determines. */
class PostOffice implements AutoCloseable {

    /** Runs before the server answers a command; throws to refuse it. */
    interface Mood {
        void at(String step, List<MimeMessage> received) throws RejectException;
    }

    final List<MimeMessage> received = new CopyOnWriteArrayList<>();
    final SMTPServer server;
    private final Mood mood;

    PostOffice(int port, Mood mood) {
        this(port, mood, settings -> settings);
    }

    PostOffice(int port, Mood mood, UnaryOperator<SMTPServer.Builder> settings) {
        this.mood = mood;
        var builder = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(port)
                .messageHandlerFactory(context -> new Clerk());
        server = settings.apply(builder).build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private class Clerk implements MessageHandler {

        @Override
        public void from(String sender) throws RejectException {
            mood.at("MAIL", received);
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            mood.at("RCPT", received);
        }

        @Override
        public String data(InputStream content) throws RejectException, IOException {
            try {
                var message = new MimeMessage(Session.getInstance(new Properties()), content);
                mood.at("DATA", received);
                received.add(message);
                return null;
            } catch (MessagingException unreadable) {
                throw new IOException(unreadable);
            }
        }

        @Override
        public void done() {}
    }
}
