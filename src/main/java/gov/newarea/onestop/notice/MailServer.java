package gov.newarea.onestop.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The mail server of {@code spring.mail}; each message has a connection of its own. The certificate is checked against the
 * authorities that Java trusts, or those of {@code spring.mail.ssl.bundle}, with STARTTLS and with TLS from the first byte.
 */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final ObjectProvider<JavaMailSenderImpl> server;

    MailServer(ObjectProvider<JavaMailSenderImpl> server, ObjectProvider<MailProperties> settings, SslBundles bundles) {
        this.server = server;
        settings.ifAvailable(mail -> trust(mail.getSsl().getBundle(), bundles));
    }

    /** No session with the server could be opened; the message is not the cause. */
    static class Unreached extends MessagingException {
        Unreached(MessagingException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Whether a mail server is configured. */
    boolean isConfigured() {
        return server.getIfAvailable() != null;
    }

    /** An empty message to fill in. */
    MimeMessage blank() {
        return server.getObject().createMimeMessage();
    }

    /**
     * Sends a message.
     *
     * @param accepted runs as soon as the server has accepted the message, before the connection is closed
     * @throws Unreached if the connection fails, the certificate is not trusted, or the login is refused
     */
    void send(MimeMessage message, Runnable accepted) throws MessagingException {
        var transport = connect();
        try {
            transport.sendMessage(message, message.getAllRecipients());
            accepted.run();
        } finally {
            close(transport);
        }
    }

    private Transport connect() throws MessagingException {
        var sender = server.getObject();
        var transport = sender.getSession().getTransport(protocol(sender));
        try {
            transport.connect(sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
            return transport;
        } catch (MessagingException failure) {
            close(transport);
            throw new Unreached(failure);
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException failure) {
            LOG.debug("The connection to the mail server was already closed", failure);
        }
    }

    private void trust(String bundle, SslBundles bundles) {
        if (bundle != null) {
            server.ifAvailable(sender -> sender.getJavaMailProperties()
                    .put(
                            "mail.%s.ssl.socketFactory".formatted(protocol(sender)),
                            bundles.getBundle(bundle).createSslContext().getSocketFactory()));
        }
    }

    private static String protocol(JavaMailSenderImpl sender) {
        return Objects.requireNonNullElse(sender.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
    }
}
