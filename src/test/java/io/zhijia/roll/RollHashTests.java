package io.zhijia.roll;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.MemberId;
import io.zhijia.roll.Roll.Parts;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RollHashTests {

    private static final MemberId LI_NA = MemberId.of("00000000-0000-0000-0000-000000000001");
    private static final Voter VOTER = new Voter(1, LI_NA, "1002", "李娜", "语文组");

    @Test
    void isTheSameForTheSameRollAndAnotherWhereAnythingDiffers() {
        var hash = RollHash.of(roll("选民名册"), List.of(VOTER));

        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(RollHash.of(roll("选民名册"), List.of(VOTER)));
        assertThat(Stream.of(
                        RollHash.of(roll("另一份"), List.of(VOTER)),
                        RollHash.of(roll("选民名册"), List.of()),
                        RollHash.of(roll("选民名册"), List.of(new Voter(2, LI_NA, "1002", "李娜", "语文组"))),
                        RollHash.of(roll("选民名册"), List.of(new Voter(1, MemberId.next(), "1002", "李娜", "语文组"))),
                        RollHash.of(roll("选民名册"), List.of(new Voter(1, LI_NA, "1003", "李娜", "语文组"))),
                        RollHash.of(roll("选民名册"), List.of(new Voter(1, LI_NA, "1002", "李那", "语文组"))),
                        RollHash.of(roll("选民名册"), List.of(new Voter(1, LI_NA, "1002", "李娜", "数学组")))))
                .doesNotContain(hash)
                .doesNotHaveDuplicates();
    }

    private static Roll roll(String title) {
        return new Roll(
                UnionId.next(),
                RollId.next(),
                title,
                LocalDate.of(2026, 3, 1),
                Parts.GROUPS,
                LI_NA,
                LocalDate.of(2026, 3, 1),
                null);
    }
}
