package io.zhijia.database;

import io.zhijia.tenancy.UnionId;

/**
 * Knows of something that nobody may take a copy of before it is over, such as a secret ballot: the rows of an open box and the keys
 * of the vote in one file would tell the two persons who made it what the program tells nobody.
 */
public interface UnderWay {

    boolean isUnderWay(UnionId union);
}
