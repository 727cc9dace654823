package gov.newarea.onestop.api;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.deadline.Deadlines;
import gov.newarea.onestop.deadline.LimitScope;
import gov.newarea.onestop.deadline.TimeLimit;
import gov.newarea.onestop.filing.Branch;
import gov.newarea.onestop.filing.Filing;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
     */
    record Answer(
            String number,
            String bundle,
            Filing.State state,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate due,
            List<Part> branches) {}

    /**
     * The branch of one department.
     *
     * @param due the promised day for the branch; null while its limit does not run
     */
    record Part(String item, String department, Branch.State state, @Nullable LocalDate due) {}

    private final FilingRecords records;
    private final Deadlines deadlines;
    private final People people;

    FilingProgress(FilingRecords records, Deadlines deadlines, People people) {
        this.records = records;
        this.deadlines = deadlines;
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
        Map<LimitScope, LocalDate> due = deadlines.of(filing.id()).stream()
                .filter(TimeLimit::open)
                .collect(Collectors.toMap(TimeLimit::scope, TimeLimit::promisedDue));
        var parts = records.branches(filing.id()).stream()
                .map(part ->
                        new Part(part.item(), part.department(), part.state(), due.get(LimitScope.item(part.item()))))
                .toList();
        return new Answer(
                String.valueOf(filing.number()),
                filing.bundle(),
                filing.state(),
                filing.receivedOn(),
                filing.acceptedOn(),
                due.get(LimitScope.CASE),
                parts);
    }
}
