package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A township union, which has unions below it, helps a works to found its own: at a desk, then on a phone in English. */
class BuildingBrowserTests extends InABrowser {

    private static final String PATH = "/union/building";

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private final UnionId township = UnionId.next();
    private final String officer = "t" + township.toString().substring(0, 8);

    BuildingBrowserTests(JdbcClient sql, TransactionOperations transaction, Clock clock) {
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @Test
    void aUnitGoesFromTheListToItsContact() {
        found();
        var desk = signedIn(officer, 1280, 900);
        desk.navigate(at(PATH));
        lookAt(desk, "building-empty");
        desk.navigate(at(PATH + "/new"));
        lookAt(desk, "building-new");
        desk.fill("[name=name]", "长河服装厂");
        desk.locator("[name=nature]").selectOption("PRIVATE_ENTERPRISE");
        desk.fill("[name=staff]", "48");
        desk.fill("[name=began]", today.minusYears(3).toString());
        desk.locator("main .btn-primary").click();
        assertThat(desk.locator("main h1")).containsText("长河服装厂");
        lookAt(desk, "building-unit");
        var unit = desk.url().replace(at(""), "");

        desk.locator("form[action$='/contact'] [name=on]").fill(today.toString());
        desk.locator("form[action$='/contact'] button").click();
        assertThat(desk.locator("form[action$='/preparation']")).isVisible();

        onThePhone(unit);
    }

    @Test
    void aFirmGetsACongress() {
        found();
        var desk = signedIn(officer, 1280, 900);
        desk.navigate(at("/union/firms"));
        lookAt(desk, "firms-empty");
        desk.navigate(at("/union/firms/new"));
        lookAt(desk, "firms-new");
        desk.fill("[name=name]", "长河服装厂");
        desk.fill("[name=staff]", "48");
        desk.fill("[name=unionSince]", today.minusYears(3).toString());
        desk.locator("main .btn-primary").click();
        assertThat(desk.locator("main h1")).containsText("长河服装厂");
        desk.locator("form[action$='/congress'] button").click();
        assertThat(desk.locator("form[action$='/sessions']")).hasCount(1);
        lookAt(desk, "firms-firm");
        var firm = desk.url().replace(at(""), "");

        var phone = signedIn(officer, 360, 740, "en");
        for (var path : new String[] {"/union/firms", firm, firm + "/edit"}) {
            phone.navigate(at(path));
            assertThat(phone.locator("main h1")).isVisible();
            lookAt(phone, "firms-phone" + path.replace(firm, "-firm").replace("/", "-"));
        }
    }

    private void onThePhone(String unit) {
        var phone = signedIn(officer, 360, 740, "en");
        for (var path : new String[] {PATH, PATH + "/new", unit, unit + "/edit"}) {
            phone.navigate(at(path));
            assertThat(phone.locator("main h1")).isVisible();
            lookAt(phone, "building-phone" + path.replace("/", "-").replace(unit.replace("/", "-"), "-unit"));
        }
        phone.navigate(at(PATH));
        assertThat(phone.getByRole(AriaRole.MAIN)).containsText("长河服装厂");
    }

    /** With the password everybody of the demo has. */
    private void found() {
        var person = UUID.randomUUID();
        transaction.run(township, () -> {
            sql.sql("insert into \"union\".trade_union (union_id, name, kind) values (?, ?, 'TOWNSHIP')")
                    .params(township.value(), "柳林镇总工会" + officer)
                    .update();
            sql.sql("insert into identity.person (union_id, id, name) values (?, ?, '周红')")
                    .params(township.value(), person)
                    .update();
            sql.sql("insert into identity.office (union_id, id, member, office, body, held_from)"
                            + " values (?, gen_random_uuid(), ?, 'SECRETARY', ?, date '2020-01-01')")
                    .params(township.value(), person, township.value())
                    .update();
            sql.sql("insert into account.login (name, password_hash, home_union, member, state, failures)"
                            + " select ?, password_hash, ?, ?, 'ACTIVE', 0 from account.login where name = 'zhaomin'")
                    .params(officer, township.value(), person)
                    .update();
        });
    }
}
