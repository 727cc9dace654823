package gov.newarea.onestop.form.rules;

import gov.newarea.onestop.catalog.Trade;
import gov.newarea.onestop.catalog.Trades;
import gov.newarea.onestop.form.FormData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the answers of a registration for the rules. */
record RegistrationAnswers(FormData data, LocalDate today, Trades table, NameWords words, MarketAccess access) {

    static final String SHAREHOLDERS = "shareholders.shareholders";
    static final String OFFICERS = "officers.officers";
    static final String BENEFICIAL_OWNERS = "beneficialOwner.owners";
    static final Set<String> DIRECTORS = Set.of("CHAIR", "VICE_CHAIR", "DIRECTOR", "STAFF_DIRECTOR");
    private static final Set<String> FOREIGN_PAPERS = Set.of("13", "14", "15", "16", "17", "18", "19");
    private static final Set<String> SUPERVISORS = Set.of("SUPERVISOR_CHAIR", "SUPERVISOR", "STAFF_SUPERVISOR");

    /** Every trade class named, the main one first. */
    static List<String> trades(FormData data) {
        return Stream.concat(
                        Stream.of(data.text("scope.mainTrade")),
                        data.rowPaths("scope.otherTrades").stream().map(row -> data.text(row + ".code")))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    List<String> trades() {
        return trades(data);
    }

    Optional<Trade> mainTrade() {
        return table.find(data.text("scope.mainTrade"));
    }

    String text(String path) {
        return data.text(path);
    }

    BigDecimal amount(String path) {
        return data.number(path).orElse(BigDecimal.ZERO);
    }

    String fullName() {
        return data.text("name.fullName");
    }

    /** Whether the trade is a financial one, section J. */
    boolean isFinancial() {
        return mainTrade().filter(trade -> trade.section().equals("J")).isPresent();
    }

    List<String> shareholders() {
        return data.rowPaths(SHAREHOLDERS);
    }

    Stream<String> instalments() {
        return shareholders().stream().flatMap(row -> data.rowPaths(row + ".contributions").stream());
    }

    List<String> shareholders(String kind) {
        return shareholders().stream()
                .filter(row -> text(row + ".kind").equals(kind))
                .toList();
    }

    /** Whether the shareholder's paper is that of a holder from abroad, Hong Kong, Macao or Taiwan. */
    boolean isFromAbroad(String row) {
        return FOREIGN_PAPERS.contains(text(row + ".idType"));
    }

    PersonEntry person(String place) {
        return PersonEntry.at(place, data, today);
    }

    int persons(List<String> rows) {
        return PersonEntry.distinct(rows.stream().map(this::person).toList()).size();
    }

    BigDecimal sum(List<String> rows, String field) {
        return rows.stream().map(row -> amount(row + "." + field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<String> officers(Predicate<String> post) {
        return data.rowPaths(OFFICERS).stream()
                .filter(row -> post.test(text(row + ".post")))
                .toList();
    }

    List<String> directors() {
        return officers(DIRECTORS::contains);
    }

    List<String> supervisors() {
        return officers(SUPERVISORS::contains);
    }

    String scope() {
        return Stream.of("scope.generalItems", "scope.licensedItems")
                .flatMap(group -> data.rowPaths(group).stream())
                .map(row -> text(row + ".item"))
                .collect(Collectors.joining("; "));
    }
}
