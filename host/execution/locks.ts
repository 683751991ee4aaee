/** Who holds which lock, over the executions that run at one moment. A lock is freed at the end of its execution. */
export class Locks {
  private readonly holders = new Map<string, object>();

  /** False while another execution holds it; true again for the one that already does. */
  take(name: string, owner: object): boolean {
    const holder = this.holders.get(name);
    if (holder !== undefined && holder !== owner) return false;
    this.holders.set(name, owner);
    return true;
  }

  heldBy(name: string, owner: object): boolean {
    return this.holders.get(name) === owner;
  }

  release(name: string, owner: object): void {
    if (this.heldBy(name, owner)) this.holders.delete(name);
  }

  releaseAll(owner: object): void {
    for (const [name, holder] of this.holders) if (holder === owner) this.holders.delete(name);
  }
}
