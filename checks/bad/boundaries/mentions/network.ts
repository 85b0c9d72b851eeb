// Breaks: only the edges use the network.
export const network = () => fetch('https://example.org')
