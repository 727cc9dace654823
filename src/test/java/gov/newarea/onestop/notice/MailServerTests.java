package gov.newarea.onestop.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.auth.UsernamePasswordValidator;

/** Sends to real mail servers with the product's default settings and those an administrator adds. */
@Tag("once")
class MailServerTests {

    private static final List<String> LOGIN = List.of("spring.mail.username=post", "spring.mail.password=secret");
    private static final PostOffice.Mood FRIENDLY = (step, received) -> {};

    private static TestCertificate certificate;
    private static TestCertificate anothers;

    private final List<String> logins = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void makeCertificates() throws Exception {
        certificate = TestCertificate.of("ip:127.0.0.1");
        anothers = TestCertificate.of("dns:mail.example.org");
    }

    @Test
    void sendsWithStarttlsAndAuthentication() throws Exception {
        try (var office = starttls(certificate)) {
            var failure = sending(office.port(), LOGIN, certificate.trusted());

            assertThat(failure).isNull();
            assertThat(office.received).hasSize(1);
            assertThat(logins).containsExactly("post:secret");
        }
    }

    @Test
    void sendsWithTlsFromTheFirstByteAndAuthentication() throws Exception {
        System.setProperty("greenmail.tls.keystore.file", certificate.store().toString());
        System.setProperty("greenmail.tls.keystore.password", TestCertificate.PASSWORD);
        var office = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        try {
            office.setUser("post@example.org", "post", "secret");
            office.start();

            var port = office.getSmtps().getPort();
            var failure = sending(port, LOGIN, certificate.trusted(), "spring.mail.ssl.enabled=true");
            var refused = sending(
                    port, LOGIN, certificate.trusted(), "spring.mail.ssl.enabled=true", "spring.mail.password=wrong");

            assertThat(failure).isNull();
            assertThat(office.getReceivedMessages()).hasSize(1);
            assertThat(MailServerFault.kindOf(refused)).isEqualTo(MailServerFault.Kind.LOGIN_REFUSED);
        } finally {
            office.stop();
            System.clearProperty("greenmail.tls.keystore.file");
            System.clearProperty("greenmail.tls.keystore.password");
        }
    }

    @Test
    void reportsAWrongPassword() throws Exception {
        try (var office = starttls(certificate)) {
            var failure = sending(office.port(), LOGIN, certificate.trusted(), "spring.mail.password=wrong");

            assertThat(failure).isInstanceOf(MailServer.Unreached.class);
            assertThat(MailServerFault.kindOf(failure)).isEqualTo(MailServerFault.Kind.LOGIN_REFUSED);
        }
    }

    @Test
    void givesNeitherMailNorPasswordToAServerItCannotTrust() throws Exception {
        try (var office = starttls(certificate)) {
            var failure = sending(office.port(), LOGIN);

            assertThat(failure).isInstanceOf(MailServer.Unreached.class);
            assertThat(MailServerFault.kindOf(failure)).isEqualTo(MailServerFault.Kind.UNTRUSTED);
            assertThat(logins).isEmpty();
            assertThat(office.received).isEmpty();
        }
    }

    @Test
    void givesNeitherMailNorPasswordToAServerWithTheCertificateOfAnother() throws Exception {
        try (var office = starttls(anothers)) {
            var failure = sending(office.port(), LOGIN, anothers.trusted());

            assertThat(MailServerFault.kindOf(failure)).isEqualTo(MailServerFault.Kind.UNTRUSTED);
            assertThat(logins).isEmpty();
            assertThat(office.received).isEmpty();
        }
    }

    @Test
    void sendsNothingInTheClearUnlessToldTo() {
        try (var office = new PostOffice(
                0,
                FRIENDLY,
                settings -> settings.authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(this::login)))) {
            var failure = sending(office.port(), LOGIN);
            assertThat(failure).isInstanceOf(MailServer.Unreached.class);
            assertThat(MailServerFault.kindOf(failure)).isEqualTo(MailServerFault.Kind.NO_STARTTLS);
            assertThat(logins).isEmpty();
            assertThat(office.received).isEmpty();

            assertThat(sending(office.port(), LOGIN, inTheClear())).isNull();

            assertThat(office.received).hasSize(1);
        }
    }

    @Test
    void reportsARefusedSender() {
        PostOffice.Mood strict = (step, received) -> {
            if (step.equals("MAIL")) {
                throw new RejectException(550, "5.7.1 not from you");
            }
        };
        try (var office = new PostOffice(0, strict)) {
            var failure = sending(office.port(), inTheClear());

            assertThat(MailServerFault.kindOf(failure)).isEqualTo(MailServerFault.Kind.SENDER_REFUSED);
        }
    }

    @Test
    void distinguishesAServerThatIsDownFromOneThatDoesNotAnswer() throws Exception {
        int port;
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = silent.getLocalPort();
            var failure = sending(port, "spring.mail.properties.mail.smtp.timeout=200");
            assertThat(failure).isInstanceOf(MailServer.Unreached.class);
            assertThat(MailServerFault.kindOf(failure)).isEqualTo(MailServerFault.Kind.SILENT);
        }

        var failure = sending(port);

        assertThat(failure).isInstanceOf(MailServer.Unreached.class);
        assertThat(MailServerFault.kindOf(failure)).isEqualTo(MailServerFault.Kind.UNREACHABLE);
    }

    @Test
    void countsAMailAsTakenBeforeItSaysGoodbye() {
        var taken = new AtomicInteger();
        var office = new PostOffice(0, FRIENDLY);
        Runnable andTheServerDies = () -> {
            taken.incrementAndGet();
            office.close();
        };

        var failure = sending(office.port(), andTheServerDies, inTheClear());

        assertThat(failure).isNull();
        assertThat(taken).hasValue(1);
    }

    private PostOffice starttls(TestCertificate shown) throws IOException, GeneralSecurityException {
        var context = shown.context();
        return new PostOffice(0, FRIENDLY, settings -> settings.startTlsSocketFactory(context)
                .enableTLS()
                .requireTLS()
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(this::login)));
    }

    /** Takes the role of {@link UsernamePasswordValidator}. */
    private void login(String name, String password, Object context) throws LoginFailedException {
        logins.add(name + ":" + password);
        if (!password.equals("secret")) {
            throw new LoginFailedException();
        }
    }

    private static List<String> inTheClear() {
        return List.of(
                "spring.mail.properties.mail.smtp.starttls.enable=false",
                "spring.mail.properties.mail.smtp.starttls.required=false");
    }

    private static Throwable sending(int port, Object... settings) {
        return sending(port, () -> {}, settings);
    }

    /** The exception of sending, or null; settings are texts and lists of texts, of which the last one wins. */
    private static Throwable sending(int port, Runnable taken, Object... settings) {
        var failure = new Throwable[1];
        var runner = new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class, SslAutoConfiguration.class))
                .withBean(MailServer.class)
                .withPropertyValues("spring.mail.host=127.0.0.1", "spring.mail.port=" + port);
        for (var each : settings) {
            runner = runner.withPropertyValues(
                    each instanceof List<?> several ? several.toArray(String[]::new) : new String[] {(String) each});
        }
        runner.run(context -> failure[0] = catchThrowable(() -> send(context.getBean(MailServer.class), taken)));
        return failure[0];
    }

    private static void send(MailServer server, Runnable taken) throws MessagingException {
        var message = server.blank();
        message.setFrom(new InternetAddress("no-reply@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("someone@example.org"));
        message.setText("hello");
        message.saveChanges();
        server.send(message, taken);
    }
}
