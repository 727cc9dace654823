package gov.newarea.onestop.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.TestRestTemplate;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureTestRestTemplate;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** What signed-in people see while the database is unavailable. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureTestRestTemplate
@ActiveProfiles("test")
@DirtiesContext
class LostDatabaseTests {

    private static final String SESSION = "SESSION=NmFhYTM1ZjgtODk0MC00ZDAyLWI0ZDAtMDJjODYxYjU1OTFj";

    @Autowired
    TestRestTemplate browser;

    @BeforeEach
    void away(@Autowired HikariDataSource database) {
        database.close();
    }

    @Test
    void areToldThatTheLastStepMayHaveBeenKept() {
        var answer = get("/filings", SESSION);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("20");
        assertThat(answer.getBody()).contains("可能已经完成，也可能没有完成");
    }

    @Test
    void areToldInEnglishWhenTheyChoseIt() {
        var answer = get("/filings", SESSION + "; language=en");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getBody()).contains("The database cannot be reached");
    }

    @Test
    void getProblemDetailsAtTheApi() {
        var answer = get("/api/v1/credit-codes/91220100MA3A00006D", SESSION);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getBody()).contains("\"code\":\"database-away\"");
    }

    /** The page of a refused address itself needs the database. */
    @Test
    void areToldAlsoAtAnAddressThatIsRefused() {
        var answer = get("/filings;a=b", SESSION);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getBody()).contains("可能已经完成，也可能没有完成");
    }

    @Test
    void getThePageWithItsStyle() {
        assertThat(get("/static/app.css", SESSION).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    private ResponseEntity<String> get(String path, String cookies) {
        return browser.exchange(
                RequestEntity.get(path).header(HttpHeaders.COOKIE, cookies).build(), String.class);
    }
}
