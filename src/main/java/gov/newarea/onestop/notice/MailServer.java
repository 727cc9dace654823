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
 * The mail server of {@code spring.mail}: called for one message at a time. Its certificate is held against the authorities Java
 * trusts, or against those of {@code spring.mail.ssl.bundle}, with STARTTLS as with TLS from the first byte.
 */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final ObjectProvider<JavaMailSenderImpl> server;

    MailServer(ObjectProvider<JavaMailSenderImpl> server, ObjectProvider<MailProperties> settings, SslBundles bundles) {
        this.server = server;
        settings.ifAvailable(mail -> trust(mail.getSsl().getBundle(), bundles));
    }

    /** The server could not be called at all: no message is at fault. */
    static class Unreached extends MessagingException {
        Unreached(MessagingException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Whether there is one at all. */
    boolean isThere() {
        return server.getIfAvailable() != null;
    }

    /** A message to be written for it. */
    MimeMessage blank() {
        return server.getObject().createMimeMessage();
    }

    /**
     * Hands the message over.
     *
     * @param taken run as soon as the server has taken the message, before anything else can go wrong
     * @throws Unreached where the server cannot be called, its certificate not be trusted, or our login is refused
     */
    void hand(MimeMessage message, Runnable taken) throws MessagingException {
        var transport = call();
        try {
            transport.sendMessage(message, message.getAllRecipients());
            taken.run();
        } finally {
            hangUp(transport);
        }
    }

    private Transport call() throws MessagingException {
        var line = server.getObject();
        var transport = line.getSession().getTransport(protocol(line));
        try {
            transport.connect(line.getHost(), line.getPort(), line.getUsername(), line.getPassword());
            return transport;
        } catch (MessagingException failure) {
            hangUp(transport);
            throw new Unreached(failure);
        }
    }

    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("The mail server was gone before we said goodbye", gone);
        }
    }

    private void trust(String bundle, SslBundles bundles) {
        if (bundle != null) {
            server.ifAvailable(line -> line.getJavaMailProperties()
                    .put(
                            "mail.%s.ssl.socketFactory".formatted(protocol(line)),
                            bundles.getBundle(bundle).createSslContext().getSocketFactory()));
        }
    }

    private static String protocol(JavaMailSenderImpl line) {
        return Objects.requireNonNullElse(line.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
    }
}
