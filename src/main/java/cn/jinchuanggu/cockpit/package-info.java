/**
 * What those see who steer: figures over everything, each with the records behind it.
 *
 * <p>It only reads. A figure that cannot be opened down to its records has no place here, and real and illustrative records
 * are never added up together.
 */
package cn.jinchuanggu.cockpit;
