package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.certificate.CertificateOffice;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class SameMomentTests {

    @Autowired
    SpineFixtures house;

    @Autowired
    FilingRecords records;

    @Autowired
    BranchDesk branches;

    @Autowired
    WorkQueue queue;

    @Autowired
    Submission submission;

    @Autowired
    CertificateOffice certificates;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ManagementService management;

    @RepeatedTest(5)
    void threeDepartmentsPressingAtOnceAllSucceed() throws Exception {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.review(filing, "company-registration", "industry-commerce");
        var presses = new ArrayList<Callable<String>>();
        for (var branch : List.of(
                List.of("organisation-code", "quality-supervision"),
                List.of("state-tax-registration", "state-tax"),
                List.of("local-tax-registration", "local-tax"))) {
            house.review(filing, branch.get(0), branch.get(1));
            var task = house.as(branch.get(1) + ".decider", () -> house.claim(filing, "decide-item", branch.get(0)));
            presses.add(() -> house.as(branch.get(1) + ".decider", () -> {
                branches.decide(task, true, "");
                return "granted";
            }));
        }

        assertThat(atOnce(presses)).containsOnly("granted").hasSize(3);

        house.approve(filing, true);
        runJobs();
        assertThat(records.require(filing).state()).isEqualTo(Filing.State.GRANTED);
    }

    @RepeatedTest(3)
    void numbersLicencesApprovedAtTheSameMomentWithoutAGap() throws Exception {
        var before = lastNumber();
        var presses = new ArrayList<Callable<String>>();
        for (int i = 0; i < 4; i++) {
            var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
            house.grantBranches(filing);
            var task = house.as(
                    "industry-commerce.decider",
                    () -> house.claim(filing, "approve-registration", "company-registration"));
            presses.add(() -> house.as("industry-commerce.decider", () -> {
                branches.decide(task, true, "");
                return certificates.of(filing).get(0).number();
            }));
        }

        assertThat(atOnce(presses)).hasSize(4).doesNotHaveDuplicates();

        assertThat(lastNumber()).isEqualTo(before + 4);
        runJobs();
    }

    private int lastNumber() {
        return jdbc.sql("SELECT COALESCE(SUM(last_number), 0) FROM number_sequence WHERE series LIKE 'certificate:%'")
                .query(Integer.class)
                .single();
    }

    /** Prints the licences. */
    private void runJobs() {
        Jobs.run(management);
    }

    @Test
    void ofTwoWhoClaimAtOnceOneGetsItAndTheOtherIsToldWho() throws Exception {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        var task = house.task(filing, "check-completeness", "");

        var answers = atOnce(List.of(claim("service-centre.window", task), claim("service-centre.window2", task)));

        assertThat(answers).containsExactlyInAnyOrder("claimed", "approval.claimed-by-other");
    }

    @Test
    void submittingTwiceMakesOneFiling() throws Exception {
        var draft = house.companyDraft(SpineFixtures.newTradeName());

        var numbers = atOnce(List.of(submit(draft), submit(draft)));

        assertThat(numbers.stream().distinct()).hasSize(1);
        assertThat(queue.of(draft)).hasSize(1);
    }

    @Test
    void decidingTwiceIsDoneOnceAndTheSecondIsToldByWhom() throws Exception {
        var filing = house.accepted(house.companyDraft(SpineFixtures.newTradeName()));
        house.review(filing, "organisation-code", "quality-supervision");
        var task =
                house.as("quality-supervision.decider", () -> house.claim(filing, "decide-item", "organisation-code"));

        var answers = atOnce(List.of(decide(task), decide(task)));

        assertThat(answers).containsExactlyInAnyOrder("decided", "approval.done-already");
    }

    private Callable<String> claim(String officer, String task) {
        return () -> answer(() -> house.as(officer, () -> {
            queue.claim(task);
            return "claimed";
        }));
    }

    private Callable<String> submit(FilingId draft) {
        return () -> house.as("applicant", () -> submission.submit(draft, true, false));
    }

    private Callable<String> decide(String task) {
        return () -> answer(() -> house.as("quality-supervision.decider", () -> {
            branches.decide(task, true, "");
            return "decided";
        }));
    }

    private static String answer(Callable<String> act) throws Exception {
        try {
            return act.call();
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static List<String> atOnce(List<Callable<String>> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        var pool = Executors.newFixedThreadPool(acts.size());
        try {
            var pressed = acts.stream()
                    .map(act -> pool.submit(() -> {
                        barrier.await();
                        return act.call();
                    }))
                    .collect(Collectors.toList());
            var answers = new ArrayList<String>();
            for (Future<String> press : pressed) {
                answers.add(press.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
