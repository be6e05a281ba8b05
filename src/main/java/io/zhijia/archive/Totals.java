package io.zhijia.archive;

import io.zhijia.money.Money;

/**
 * What some entries come to.
 *
 * @param persons people known by name once each, and the others as often as entries name a number of them
 * @param personTimes each time counted
 * @param gaps how many have no evidence
 */
public record Totals(int entries, int persons, int personTimes, Money spent, int gaps) {

    public boolean isEmpty() {
        return entries == 0;
    }
}
