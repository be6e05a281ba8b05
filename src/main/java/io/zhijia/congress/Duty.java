package io.zhijia.congress;

/**
 * What one who sits has done in a term so far, counted from the records of the sittings.
 *
 * @param held sittings closed while they sat, where it is known who came
 * @param came to how many of them, also late or for a while
 * @param excused of how many they were on leave
 * @param spoke how often they spoke
 * @param trained to how many trainings they came
 */
record Duty(DelegateId delegate, int held, int came, int excused, int spoke, int trained) {}
