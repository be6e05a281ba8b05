package io.zhijia.ballot;

/** What a vote is about; it stands in the charter by this name. */
enum Kind {
    /** One matter or several: for, against, abstain. */
    RESOLUTION,
    /** People for seats. */
    ELECTION,
    /** Grades. */
    APPRAISAL
}
