package gov.newarea.onestop.certificate;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of codes: the blocks of organisation codes given to the new area. */
@ConfigurationProperties("onestop.codes")
record CodeSettings(List<Block> blocks) {

    /**
     * Eight-character bodies that begin with the prefix, numbered in base 31.
     *
     * @param first the first number given out
     * @param last the last one
     */
    record Block(String prefix, String holder, long first, long last) {}
}
