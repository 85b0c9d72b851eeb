/** Who was said to hold or besiege each place, its truces and relief, as the claims tell it. Derived from them. */
export const histories = `
create table place_histories (place text primary key, json text not null) without rowid;
`
