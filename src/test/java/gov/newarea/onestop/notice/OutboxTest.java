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

/** A test of the outbox: the mail server is whatever the test opens at {@link Line#PORT}, and the test itself calls the postman. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "spring.mail.host=127.0.0.1")
@ActiveProfiles("test")
@Import(OutboxTest.Line.class)
@MockitoBean(types = {MailTrigger.class, LetterOffice.class})
@interface OutboxTest {

    /** Where the house looks for its mail server. */
    @TestConfiguration(proxyBeanMethods = false)
    class Line {

        static final int PORT = TestSocketUtils.findAvailableTcpPort();

        @Bean
        static DynamicPropertyRegistrar mailPort() {
            return settings -> settings.add("spring.mail.port", () -> PORT);
        }
    }
}
