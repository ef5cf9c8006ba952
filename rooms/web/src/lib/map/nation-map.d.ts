declare module 'virtual:nation-map' {
  /** Address of the map file, with a hash of its content. */
  const address: string;
  export default address;
}
