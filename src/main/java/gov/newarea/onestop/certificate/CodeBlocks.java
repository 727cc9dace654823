package gov.newarea.onestop.certificate;

import gov.newarea.onestop.Refusal;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Table of blocks of organisation codes, each with its next number. */
@Repository
class CodeBlocks implements ApplicationRunner {

    private static final int BASE = CreditCode.ALPHABET.length();

    private record Block(String prefix, long next) {

        String body() {
            var digits = new char[8 - prefix.length()];
            long rest = next;
            for (int i = digits.length - 1; i >= 0; i--, rest /= BASE) {
                digits[i] = CreditCode.ALPHABET.charAt((int) (rest % BASE));
            }
            return prefix + new String(digits);
        }
    }

    private final JdbcClient jdbc;
    private final CodeSettings settings;

    CodeBlocks(JdbcClient jdbc, CodeSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Adds blocks of the settings that are not in the table yet; another node may do the same at the same time. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        settings.blocks().forEach(this::open);
    }

    /**
     * An organisation code that was never given out.
     *
     * <p>The row of the block stays locked until the transaction ends, so that no code is given out twice.
     *
     * @throws Refusal {@code certificate.codes-exhausted}
     */
    String next() {
        return jdbc
                .sql("SELECT prefix FROM code_block WHERE next_number <= last_number ORDER BY prefix")
                .query(String.class)
                .list()
                .stream()
                .flatMap(prefix -> take(prefix).stream())
                .findFirst()
                .map(block -> OrganisationCode.of(block.body()))
                .orElseThrow(() -> Refusal.conflict("certificate.codes-exhausted"));
    }

    private Optional<Block> take(String prefix) {
        var taken = jdbc.sql(
                        "UPDATE code_block SET next_number = next_number + 1 WHERE prefix = ? AND next_number <= last_number")
                .param(prefix)
                .update();
        return taken == 0
                ? Optional.empty()
                : jdbc.sql("SELECT prefix, next_number - 1 AS given FROM code_block WHERE prefix = ?")
                        .param(prefix)
                        .query((row, number) -> new Block(row.getString("prefix"), row.getLong("given")))
                        .optional();
    }

    private void open(CodeSettings.Block block) {
        var known = jdbc.sql("SELECT COUNT(*) FROM code_block WHERE prefix = ?")
                .param(block.prefix())
                .query(Integer.class)
                .single();
        if (known > 0) {
            return;
        }
        try {
            jdbc.sql("INSERT INTO code_block (prefix, holder, next_number, last_number) VALUES (?, ?, ?, ?)")
                    .params(block.prefix(), block.holder(), block.first(), block.last())
                    .update();
        } catch (DuplicateKeyException openedElsewhere) {
            return;
        }
    }
}
