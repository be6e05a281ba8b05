package io.zhijia.account;

import static java.util.stream.Collectors.joining;

import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.Office;
import io.zhijia.web.Welcome;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** With {@code --demo}: founds a made-up union once, and names its accounts at every start. */
@Component
class Demo implements ApplicationRunner, Welcome {

    private static final int MOST = 20;
    private final Logins logins;
    private final IdentityService people;
    private final ApplicationEventPublisher modules;
    private final MessageSource words;
    private final boolean wanted;

    Demo(
            Logins logins,
            IdentityService people,
            ApplicationEventPublisher modules,
            MessageSource words,
            @Value("${demo:false}") String demo) {
        this.logins = logins;
        this.people = people;
        this.modules = modules;
        this.words = words;
        this.wanted = !demo.equals("false"); // without a value it means yes
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && logins.find(DemoAccounts.SECRETARY_LOGIN).isEmpty()) {
            modules.publishEvent(DemoUnion.found());
        }
    }

    @Override
    public List<String> lines() {
        if (!wanted) {
            return List.of();
        }
        var union = logins.find(DemoAccounts.SECRETARY_LOGIN).orElseThrow().union();
        return Stream.concat(
                        Stream.of("", "演示账号，密码都是 / demo accounts, the password is " + DemoAccounts.PASSWORD),
                        logins.of(union, MOST, 0).stream().map(this::shown))
                .toList();
    }

    private String shown(Login login) {
        var actor = people.actor(login, login.member());
        return "  %-11s%s %s"
                .formatted(login.name(), actor.name(), offices(actor.offices().values()));
    }

    private String offices(Collection<Set<Office>> held) {
        var words = held.stream()
                .flatMap(Set::stream)
                .sorted()
                .map(office -> say(office, Locale.SIMPLIFIED_CHINESE) + " / " + say(office, Locale.ENGLISH))
                .collect(joining(", "));
        return words.isEmpty() ? "会员 / member" : words;
    }

    private String say(Office office, Locale language) {
        return words.getMessage(office.word(), null, language);
    }
}
