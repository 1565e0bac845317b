package cn.jinchuanggu.supermarket.order;

/**
 * A time that a provider offers for a service.
 *
 * @param capacity how many orders it holds
 * @param taken    how many hold it
 */
public record Slot(String serviceId, SlotTime time, int capacity, int taken) {

    /** Names the slot. */
    public static String id(String serviceId, SlotTime time) {
        return serviceId + "/" + time.text();
    }

    /** How many more orders it takes. */
    public int left() {
        return Math.max(0, capacity - taken);
    }
}
