package io.zhijia.selfservice;

import io.zhijia.archive.OwnRecords;
import io.zhijia.identity.AboutMe.Line;
import io.zhijia.identity.Actor;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.membership.RegisterReading;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.OwnTrace;
import io.zhijia.privacy.Secret;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything the union keeps about a person, for that person to take along. */
@Service
@Transactional
class OwnExport {

    private static final int MOST = 2000;

    private final OwnData data;
    private final RegisterReading register;
    private final FileIntake files;
    private final RequestService requests;
    private final OwnRecords records;
    private final OwnTrace trace;
    private final UnionDirectory union;
    private final Audit audit;
    private final MessageSource words;
    private final Clock clock;

    OwnExport(
            OwnData data,
            RegisterReading register,
            FileIntake files,
            RequestService requests,
            OwnRecords records,
            OwnTrace trace,
            UnionDirectory union,
            Audit audit,
            MessageSource words,
            Clock clock) {
        this.data = data;
        this.register = register;
        this.files = files;
        this.requests = requests;
        this.records = records;
        this.trace = trace;
        this.union = union;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
    }

    /**
     * All of it, in the words of the language.
     *
     * @throws java.util.NoSuchElementException for somebody who is not on the register
     */
    Export of(Actor actor, Locale language) {
        var member = register.member(actor, actor.member());
        return new Export(
                member.details().name(),
                union.profile(actor).name(),
                LocalDate.now(clock),
                facts(actor, language),
                register.facts(actor, member.id()).stream()
                        .map(fact ->
                                List.of(fact.on().toString(), say(fact.kind().word(), language), fact.note()))
                        .toList(),
                requests.own(actor).stream()
                        .map(request -> List.of(
                                request.askedOn().toString(),
                                say(request.state().word(), language),
                                wanted(request, files.ownNames(actor), language)))
                        .toList(),
                records.latest(actor, MOST).stream()
                        .map(record -> List.of(record.on().toString(), record.what(), record.venue()))
                        .toList(),
                seen(actor, language));
    }

    /** With what is sealed in clear: it is their own. */
    private Map<String, String> facts(Actor actor, Locale language) {
        var logged = audit.readingOwn(actor);
        var facts = new LinkedHashMap<String, String>();
        for (Line line : data.of(actor)) {
            facts.put(say(line.word(), language), line.value());
        }
        facts.replace(say(Secret.IDENTITY_NUMBER.word(), language), files.identity(actor, actor.member(), logged));
        facts.replace(say(Secret.BANK_ACCOUNT.word(), language), files.bank(actor, actor.member(), logged));
        files.ownValues(actor, logged).forEach(facts::putIfAbsent);
        return facts;
    }

    private String wanted(ChangeRequest request, Map<UUID, String> fields, Locale language) {
        var all = new ArrayList<String>();
        for (var fact : OwnFact.values()) {
            if (request.wanted().containsKey(fact)) {
                all.add(say(fact.word(), language) + " → " + request.wanted().get(fact));
            }
        }
        request.own().forEach((field, value) -> all.add(fields.getOrDefault(field, "") + " → " + value));
        return String.join("；", all);
    }

    private List<List<String>> seen(Actor actor, Locale language) {
        var time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
        return trace.latest(actor, MOST).stream()
                .map(entry -> List.of(
                        time.format(entry.at()),
                        say(entry.step(), language) + " " + entry.actorName(),
                        entry.told(key -> Optional.ofNullable(words.getMessage(key, null, null, language))) + " "
                                + entry.purpose()))
                .toList();
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }

    /**
     * What is kept. Lists have three columns: when, what, and more about it.
     *
     * @param data by the names of the fields
     */
    record Export(
            String name,
            String union,
            LocalDate on,
            Map<String, String> data,
            List<List<String>> history,
            List<List<String>> requests,
            List<List<String>> records,
            List<List<String>> seen) {}
}
