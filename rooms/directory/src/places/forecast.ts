/** Guesses the next number of a series as the mean of those seen since `restart`, and of the series before at first. */
export class Forecast {
  #sum = 0;
  #count = 0;
  #before = 0;

  /** The guess, a whole number. */
  get next(): number {
    return this.#count === 0 ? this.#before : Math.round(this.#sum / this.#count);
  }

  see(value: number): void {
    this.#sum += value;
    this.#count++;
  }

  /** A new series begins. */
  restart(): void {
    this.#before = this.next;
    this.#sum = 0;
    this.#count = 0;
  }
}
