package gov.newarea.onestop.running;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.approval.SpineFixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.micrometer.metrics.test.autoconfigure.AutoConfigureMetrics;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Health and metrics on the public port. The configured mail server does not answer. */
@SpringBootTest(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=1",
            "camunda.bpm.job-execution.enabled=true",
            "management.prometheus.metrics.export.enabled=true"
        })
@AutoConfigureMockMvc
@AutoConfigureMetrics
@ActiveProfiles("test")
@Import(SpineFixtures.class)
@Tag("days")
class HealthTests {

    @Autowired
    MockMvc house;

    @Autowired
    ExternalSystems systems;

    @Autowired
    SpineFixtures filings;

    @Test
    void showsThePublicOnlyUpOrDown() throws Exception {
        house.perform(get("/actuator/health/liveness"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"status\":\"UP\"}", org.springframework.test.json.JsonCompareMode.STRICT));
        house.perform(get("/actuator/health/readiness"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"status\":\"UP\"}", org.springframework.test.json.JsonCompareMode.STRICT));
    }

    @Test
    @WithUserDetails("new-area.admin")
    void showsAnAdministratorEachPartAndStaysInServiceWithoutMail() throws Exception {
        systems.poll();

        house.perform(get("/actuator/health/readiness"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.components.db.status").value("UP"))
                .andExpect(jsonPath("$.components.files.details.free").isNumber())
                .andExpect(jsonPath("$.components.jobExecutor.status").value("UP"))
                .andExpect(jsonPath("$.components.neighbours.components.mail.status")
                        .value("AWAY"));
    }

    @Test
    @WithUserDetails("new-area.admin")
    void showsAnAdministratorTheBillsOfMaterials() throws Exception {
        house.perform(get("/actuator/sbom/application"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.bomFormat").value("CycloneDX"))
                .andExpect(jsonPath("$.components[?(@.name == 'camunda-engine')].version")
                        .isNotEmpty());
        house.perform(get("/actuator/sbom/pages"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components[?(@.name == 'htmx.org')].version")
                        .isNotEmpty());
    }

    @Test
    void hidesTheFiguresFromThePublic() throws Exception {
        house.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        house.perform(get("/actuator/sbom/application")).andExpect(status().isUnauthorized());
        house.perform(get("/actuator/env")).andExpect(status().isNotFound());
    }

    @Test
    @WithUserDetails("industry-commerce.decider")
    void hidesTheFiguresFromOfficers() throws Exception {
        house.perform(get("/actuator/prometheus")).andExpect(status().isForbidden());
    }

    @Test
    @WithUserDetails("new-area.admin")
    void countsTheOpenTasksOfTheDepartments() throws Exception {
        filings.accepted(filings.companyDraft(SpineFixtures.newTradeName()));

        house.perform(get("/actuator/prometheus"))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "onestop_tasks{department=\"industry-commerce\",light=\"green\",role=\"reviewer\",state=\"open\"}")))
                .andExpect(content().string(containsString("onestop_limits{light=\"green\",scope=\"case\"}")))
                .andExpect(content().string(containsString("onestop_filings{state=\"accepted\"}")))
                .andExpect(content().string(containsString("onestop_outbox{state=\"waiting\"}")))
                .andExpect(content().string(containsString("onestop_incidents 0.0")))
                .andExpect(content().string(containsString("onestop_sessions")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "onestop_step_seconds_count{by=\"person\",drawing=\"reception\",step=\"check-completeness\"}")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "onestop_step_seconds_count{by=\"house\",drawing=\"reception\",step=\"accept-filing\"}")))
                .andExpect(content().string(containsString("onestop_act_seconds_count{act=\"FilingAccepted\"}")))
                .andExpect(content().string(not(containsString("张三"))))
                .andExpect(content().string(not(containsString("applicant@example.org"))));
    }
}
