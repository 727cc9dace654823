package gov.newarea.onestop.api;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.deadline.NamedDays;
import gov.newarea.onestop.deadline.TimeLimit;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
import gov.newarea.onestop.filing.FilingId;
import gov.newarea.onestop.filing.FilingRecords;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.identity.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reports the progress of a filing to its applicant and to programs of other bodies, without personal data. */
@RestController
@SecurityScheme(
        name = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "A token of Keycloak for the audience onestop-api; where accounts are in Keycloak")
class FilingProgress {

    /**
     * A filing.
     *
     * @param due the promised day for the whole filing; null before acceptance and after the end
     * @param days the days on which the limit ends that runs for the whole filing, the nearer one first
     */
    record Answer(
            String number,
            String bundle,
            Filing.State state,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate due,
            List<Due> days,
            List<Part> branches) {}

    /**
     * A day and what it is the last one for.
     *
     * @param label the name that receipt, pages and mails give it, in the language asked for
     */
    record Due(NamedDays.Name name, String label, LocalDate day) {}

    /**
     * The branch of one department.
     *
     * @param due the promised day for the branch; null while its limit does not run
     * @param days as those of the filing
     */
    record Part(String item, String department, Branch.State state, @Nullable LocalDate due, List<Due> days) {}

    private final FilingRecords records;
    private final Deadlines deadlines;
    private final NamedDays named;
    private final MessageSource messages;
    private final People people;

    FilingProgress(FilingRecords records, Deadlines deadlines, NamedDays named, MessageSource messages, People people) {
        this.records = records;
        this.deadlines = deadlines;
        this.named = named;
        this.messages = messages;
        this.people = people;
    }

    @GetMapping("/api/v1/filings/{number}")
    @Operation(
            summary = "How far a filing is: its own applicant may ask, and programs with the role machine",
            security = @SecurityRequirement(name = "token"))
    @ApiResponse(responseCode = "200", description = "State, branches and due days")
    @ApiResponse(responseCode = "401", description = "No token, or one that is expired or made for something else")
    @ApiResponse(responseCode = "404", description = "No such filing, or none this caller may know of")
    Answer progress(@PathVariable String number) {
        var me = people.current();
        var filing = records.byNumber(number)
                .filter(found -> me.holds(Role.MACHINE) || found.belongsTo(me))
                .orElseThrow(() -> Refusal.hidden("filing.unknown"));
        return answer(filing);
    }

    private Answer answer(Filing filing) {
        var limits = deadlines.of(filing.id()).stream()
                .filter(TimeLimit::open)
                .collect(Collectors.toMap(TimeLimit::scope, limit -> limit));
        var parts = records.branches(filing.id()).stream()
                .map(part -> part(part, Optional.ofNullable(limits.get(LimitScope.item(part.item())))))
                .toList();
        return new Answer(
                String.valueOf(filing.number()),
                filing.bundle(),
                filing.state(),
                filing.receivedOn(),
                filing.acceptedOn(),
                Optional.ofNullable(limits.get(LimitScope.CASE))
                        .map(TimeLimit::promisedDue)
                        .orElse(null),
                days(filing.id(), deadlines.running(filing.id())),
                parts);
    }

    private Part part(Branch branch, Optional<TimeLimit> limit) {
        return new Part(
                branch.item(),
                branch.department(),
                branch.state(),
                limit.map(TimeLimit::promisedDue).orElse(null),
                days(branch.filingId(), limit));
    }

    private List<Due> days(FilingId filing, Optional<TimeLimit> running) {
        return running.map(limit -> named.of(filing, limit)).orElse(List.of()).stream()
                .map(day -> new Due(
                        day.name(),
                        messages.getMessage("deadline.day." + day.name(), null, LocaleContextHolder.getLocale()),
                        day.day()))
                .toList();
    }
}
