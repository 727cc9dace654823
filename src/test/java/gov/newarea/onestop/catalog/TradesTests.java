package gov.newarea.onestop.catalog;

import static gov.newarea.onestop.catalog.CatalogFixtures.publishedTrades;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradesTests {

    private final Trades trades = publishedTrades();

    @Test
    void knowsAClassAndItsSection() {
        var trade = trades.find("6210").orElseThrow();

        assertThat(trade.name().zh()).isEqualTo("正餐服务");
        assertThat(trade.section()).isEqualTo("H");
        assertThat(trade.edition()).isEqualTo("2017");
    }

    @Test
    void knowsNoClassThatIsNotInTheTable() {
        assertThat(trades.find("9999")).isEmpty();
        assertThat(trades.find("62")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "火锅店, 6210",
        "火鍋, 6210",
        "zhengcanfuwu, 6210",
        "zcfw, 6210",
        "奶茶店, 6239",
        "超市, 5212",
        "網店, 5292",
        "幼儿园, 8310",
        "代理记账, 7241",
        "软件开发, 6513",
        "我想开咖啡店, 6232",
        "快餐服物, 6220"
    })
    void findsWhatPeopleCallIt(String typed, String code) {
        assertThat(trades.search(typed, 20)).extracting(Trade::code).contains(code);
    }

    @Test
    void findsByCodeByNameAndByTheEnglishDivision() {
        assertThat(trades.search("6210", 10)).extracting(Trade::code).containsExactly("6210");
        assertThat(trades.search("快餐", 10)).extracting(Trade::code).contains("6220");
        assertThat(trades.search("catering", 50)).extracting(Trade::code).contains("6210", "6220");
        assertThat(trades.search("制造", 5)).hasSize(5);
        assertThat(trades.search(" ", 5)).isEmpty();
    }
}
