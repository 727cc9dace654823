package gov.newarea.onestop.notice;

import gov.newarea.onestop.certificate.LetterOffice;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.util.TestSocketUtils;

/** A test of the outbox. The test opens the mail server at {@link Line#PORT} and calls the postman itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "spring.mail.host=127.0.0.1")
@ActiveProfiles("test")
@Import(OutboxTest.Line.class)
@MockitoBean(types = {MailTrigger.class, LetterOffice.class})
@interface OutboxTest {

    /** Sets the port of the mail server. */
    @TestConfiguration(proxyBeanMethods = false)
    class Line {

        static final int PORT = TestSocketUtils.findAvailableTcpPort();

        @Bean
        static DynamicPropertyRegistrar mailPort() {
            return settings -> settings.add("spring.mail.port", () -> PORT);
        }
    }
}
