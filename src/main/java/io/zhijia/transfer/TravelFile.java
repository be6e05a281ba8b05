package io.zhijia.transfer;

import io.zhijia.memberfile.MemberFile;
import io.zhijia.membership.Details;
import io.zhijia.membership.Member;
import io.zhijia.membership.MembershipFact;
import io.zhijia.membership.Sex;
import io.zhijia.particulars.IdentityNumber;
import io.zhijia.particulars.Particular;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What follows a member: who they are, not what the old union did for them.
 *
 * @param identity empty if none is known
 * @param past what happened to the membership so far, as dates and reasons
 */
record TravelFile(
        String name,
        Sex sex,
        @Nullable LocalDate born,
        String phone,
        String identity,
        Map<Particular, String> facts,
        List<Past> past) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One thing that happened, by the name of its kind. */
    record Past(String kind, LocalDate on, String note) {
        String word() {
            return "membership.fact." + kind;
        }
    }

    static TravelFile of(Member member, MemberFile file, String identity, List<MembershipFact> history) {
        var details = member.details();
        return new TravelFile(
                details.name(),
                details.sex(),
                details.born(),
                details.phone(),
                identity,
                file.facts(),
                history.stream()
                        .map(fact -> new Past(fact.kind().name(), fact.on(), fact.note()))
                        .toList());
    }

    static TravelFile read(String json) {
        return JSON.readValue(json, TravelFile.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    Details details(String number) {
        return new Details(number, name, sex, born, phone);
    }

    /** The workplace and the post belong to the union that is left. */
    Map<Particular, String> factsThatStay() {
        var all = new java.util.EnumMap<Particular, String>(Particular.class);
        facts.forEach((particular, value) -> {
            if (particular != Particular.WORKPLACE && particular != Particular.POST) {
                all.put(particular, value);
            }
        });
        return all;
    }

    @Nullable IdentityNumber identityNumber() {
        return identity.isEmpty() ? null : IdentityNumber.of(identity);
    }
}
