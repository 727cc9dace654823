package gov.newarea.onestop.deadline;

import gov.newarea.onestop.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a notice in YAML, and names its errors. */
final class HolidayNoticeReader {

    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build()
            .readerFor(HolidayNoticeDraft.class);

    private static final int LONGEST = 50_000;

    private HolidayNoticeReader() {}

    /** @throws Refusal {@code deadline.notice-unreadable} with the line, or one that names the day that cannot be right */
    static HolidayNotice read(String yaml) {
        if (yaml.length() > LONGEST) {
            throw Refusal.invalid("deadline.notice-long", LONGEST);
        }
        try {
            HolidayNoticeDraft draft = YAML.readValue(yaml);
            if (draft == null) {
                throw Refusal.invalid("deadline.notice-unreadable", 1);
            }
            return draft.checked();
        } catch (JacksonException unreadable) {
            var where = unreadable.getLocation();
            throw Refusal.invalid("deadline.notice-unreadable", where == null ? 1 : where.getLineNr());
        }
    }
}
