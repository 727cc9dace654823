package gov.newarea.onestop.approval;

import gov.newarea.onestop.approval.desk.BranchDesk;
import gov.newarea.onestop.approval.desk.WindowDesk;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import gov.newarea.onestop.filing.Correction;
import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.filing.Inspection;
import gov.newarea.onestop.filing.Materials;
import gov.newarea.onestop.filing.Reception;
import gov.newarea.onestop.filing.Submission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

/** Does a random permitted act on a filing; the same seed gives the same acts. */
class RandomActs {

    private final SpineFixtures house;
    private final FilingRecords records;
    private final Materials materials;
    private final WorkQueue queue;
    private final WindowDesk window;
    private final BranchDesk branches;
    private final Submission submission;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final Clock clock;

    RandomActs(
            SpineFixtures house,
            FilingRecords records,
            Materials materials,
            WorkQueue queue,
            WindowDesk window,
            BranchDesk branches,
            Submission submission,
            ManagementService management,
            RuntimeService runtime,
            Clock clock) {
        this.house = house;
        this.records = records;
        this.materials = materials;
        this.queue = queue;
        this.window = window;
        this.branches = branches;
        this.submission = submission;
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Does one act and returns its description; a patient actor returns, refuses and revokes nothing. */
    String one(FilingId id, Random chance, boolean patient) {
        var filing = records.require(id);
        boolean askable = filing.state() == Filing.State.ACCEPTED && filing.withdrawalReason() == null;
        if (!patient && askable && chance.nextInt(60) == 0) {
            house.as("applicant", () -> submission.askWithdrawal(id, "改主意"));
            return "asks to withdraw";
        }
        var open = queue.of(id).stream()
                .filter(WorkItem::isActive)
                .sorted(Comparator.comparing(WorkItem::step).thenComparing(WorkItem::item))
                .toList();
        return open.isEmpty() ? runTheStep(id) : act(open.get(chance.nextInt(open.size())), chance, patient);
    }

    private String act(WorkItem task, Random chance, boolean patient) {
        var what =
                switch (task.step()) {
                    case "check-completeness" -> check(task, chance, patient);
                    case "review-materials" -> review(task, chance, patient);
                    case "inspect-site" -> inspect(task, chance, patient);
                    case "decide-item", "approve-registration" -> decide(task, chance, patient);
                    case "confirm-withdrawal" -> answer(task, chance, patient);
                    case "correct-filing" -> correct(task.filing(), Reception.WINDOW, chance);
                    case "correct-branch" -> correct(task.filing(), task.item(), chance);
                    case "supply-phase-materials" -> correct(task.filing(), Correction.PHASE, chance);
                    case "supply-later-materials" -> correct(task.filing(), Correction.LATER, chance);
                    case "hand-over-result" -> handOver(task);
                    default -> throw new AssertionError("nobody here does " + task.step());
                };
        return what + " " + task.item();
    }

    private String check(WorkItem task, Random chance, boolean patient) {
        boolean notice = !patient && chance.nextInt(3) == 0;
        if (notice && !records.require(task.filing()).mayGiveNotice()) {
            house.as("new-area.supervisor", () -> window.unlockNotice(task.filing(), "材料仍不齐全"));
            return "unlocks another notice";
        }
        atTheWindow(task, () -> {
            if (notice) {
                window.giveVerdict(task.id(), Target.of(target(task, chance)), false, "R01", "");
                window.giveNotice(task.id());
            } else {
                window.accept(task.id());
            }
        });
        return notice ? "gives notice" : "accepts";
    }

    private String review(WorkItem task, Random chance, boolean patient) {
        if (!patient && chance.nextInt(3) == 0) {
            var target = target(task, chance);
            house.giveBack(task.filing(), task.item(), task.department(), target);
            return "returns " + target;
        }
        boolean inspect = task.item().equals("food-permit") || task.item().equals("fire-check");
        house.as(
                task.department() + ".reviewer",
                () -> branches.passOn(house.claim(task.filing(), task.step(), task.item()), inspect, ""));
        return inspect ? "sends to the site" : "finds in order";
    }

    private String inspect(WorkItem task, Random chance, boolean patient) {
        if (records.inspection(task.filing(), task.item()).isPresent()) {
            house.as(task.department() + ".reviewer2", () -> house.sign(task.filing(), task.item()));
            return "signs";
        }
        boolean passed = patient || chance.nextInt(8) > 0;
        house.as(
                task.department() + ".reviewer",
                () -> branches.inspect(
                        house.claim(task.filing(), task.step(), task.item()), LocalDate.now(clock), passed, "现场情况"));
        return passed ? "inspects" : "inspects and is not content with";
    }

    private String decide(WorkItem task, Random chance, boolean patient) {
        boolean failed = records.inspection(task.filing(), task.item())
                .filter(record -> !record.passed())
                .map(Inspection::isSigned)
                .orElse(false);
        boolean again = failed || !patient && chance.nextInt(6) == 0;
        boolean granted = patient || chance.nextInt(12) > 0;
        house.as(task.department() + ".decider", () -> {
            house.claim(task.filing(), task.step(), task.item());
            if (again) {
                branches.reviewAgain(task.id());
            } else {
                branches.decide(task.id(), granted, granted ? "" : "不符合条件");
            }
        });
        return again ? "asks to review again" : granted ? "grants" : "refuses";
    }

    private String answer(WorkItem task, Random chance, boolean patient) {
        boolean confirmed = !patient && chance.nextInt(4) == 0;
        atTheWindow(task, () -> window.answerWithdrawal(task.id(), confirmed));
        return confirmed ? "confirms the withdrawal" : "declines the withdrawal";
    }

    /**
     * Replaces files and answers. A material shared with other branches changes for them too, either some time before the correction is
     * submitted or together with it.
     */
    private String correct(FilingId id, String scope, Random chance) {
        records.corrections(id).stream()
                .filter(asked -> asked.isOpen() && asked.scope().equals(scope))
                .flatMap(asked -> asked.points().stream())
                .map(Correction.Point::target)
                .forEach(target -> change(id, target));
        if (chance.nextInt(3) == 0) {
            return "changes, and keeps to itself, what was asked for";
        }
        house.handIn(id, scope);
        return "hands in";
    }

    private void change(FilingId id, Target target) {
        switch (target.toString()) {
            case "section:name" -> house.answer(id, "name.fullName", "长春" + SpineFixtures.newTradeName() + "科技有限公司");
            case "section:premises" -> house.answer(id, "premises.shopName", SpineFixtures.newTradeName());
            default -> house.upload(id, target.key());
        }
    }

    private String runTheStep(FilingId id) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.value()).list().stream()
                .flatMap(process ->
                        management.createJobQuery().processInstanceId(process.getId()).messages().list().stream())
                .forEach(job -> management.executeJob(job.getId()));
        return "runs the step";
    }

    private String handOver(WorkItem task) {
        atTheWindow(task, () -> window.handOver(task.id(), "张三", "本人签收"));
        return "hands over";
    }

    private void atTheWindow(WorkItem task, Runnable act) {
        house.as("service-centre.window", () -> {
            house.claim(task.filing(), task.step(), "");
            act.run();
        });
    }

    /** A random file of the filing, or a section that all branches review. */
    private String target(WorkItem task, Random chance) {
        var files = materials.of(task.filing()).stream()
                .map(material -> Target.material(material.type()).toString())
                .distinct()
                .sorted();
        var section = task.bundle().equals("three-in-one") ? "section:name" : "section:premises";
        var targets = Stream.concat(files, Stream.of(section, section)).toList();
        return targets.get(chance.nextInt(targets.size()));
    }
}
