package gov.newarea.onestop.filing;

import gov.newarea.onestop.Typed;
import gov.newarea.onestop.form.IdentityDocument;
import gov.newarea.onestop.form.NamedPerson;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Table of the people that each filing names; the form row says which revision it was read from. */
@Component
class NamedPeople {

    private final JdbcClient jdbc;
    private final Filings filings;
    private final FilingForms book;
    private final Completeness completeness;
    private final TransactionTemplate joined;
    private final TransactionTemplate apart;

    NamedPeople(
            JdbcClient jdbc,
            Filings filings,
            FilingForms book,
            Completeness completeness,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.filings = filings;
        this.book = book;
        this.completeness = completeness;
        this.joined = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Stores the people that the form names now; does nothing in a read-only transaction. */
    void read(FilingId id) {
        var transaction = TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? apart : joined;
        transaction.executeWithoutResult(status -> list(id));
    }

    private void list(FilingId id) {
        var filing = filings.lock(id);
        jdbc.sql("DELETE FROM filing_person WHERE filing_id = ? AND place = 'FORM'")
                .param(id.value())
                .update();
        insert(id, NamedPerson.in(completeness.formOf(filing), book.read(id)));
        jdbc.sql("UPDATE filing_form SET named_revision = revision WHERE filing_id = ?")
                .param(id.value())
                .update();
    }

    private void insert(FilingId id, Collection<NamedPerson> people) {
        if (people.isEmpty()) {
            return;
        }
        var rows = String.join(", ", Collections.nCopies(people.size(), "(?, 'FORM', ?, ?, ?, ?, ?)"));
        var statement = jdbc.sql(
                "INSERT INTO filing_person (filing_id, place, line, id_number, name, mobile, key_rule) VALUES " + rows);
        int line = 0;
        for (var person : people) {
            statement = statement
                    .param(id.value())
                    .param(line++)
                    .param(person.idNumber())
                    .param(person.name())
                    .param(person.mobile())
                    .param(Typed.KEY_RULE);
        }
        statement.update();
    }

    /** Records the accounts with the number of the document seen at the counter; the number itself is not stored. */
    void see(FilingId id, IdentityDocument document) {
        int line = 0;
        for (var account : bearing(document)) {
            jdbc.sql("INSERT INTO filing_person (filing_id, place, line, account) VALUES (?, 'COUNTER', ?, ?)")
                    .params(id.value(), line++, account)
                    .update();
        }
    }

    private List<String> bearing(IdentityDocument document) {
        return jdbc.sql("SELECT id FROM account WHERE id_number = ?")
                .param(Typed.identity(document.number()))
                .query(String.class)
                .list();
    }
}
