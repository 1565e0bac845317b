package cn.jinchuanggu.shared;

/**
 * Work that is done once after the start and before the platform reports ready, so that the first person does not wait
 * for it. A failure is logged and does not stop the start.
 */
@FunctionalInterface
public interface WarmUp {

    void warmUp();
}
