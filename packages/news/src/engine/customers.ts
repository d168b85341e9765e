const CUSTOMERS = /^(?:klanten|afnemers|kopers|consumenten|kunden|kaeufern?|abnehmern?|verbrauchern?|customers|buyers|consumers|shoppers|clients|acheteurs|consommateurs|clientes|compradores|consumidores|покупател\p{L}+|потребител\p{L}+|заказчик\p{L}+|(?:ال)?(?:زباين|زبون|مشترين|مستهلكين|عملاء))$/u;
/** Whether a folded word is one for those who buy: "customers", "Abnehmer", "покупатели". */
export const isCustomers = (word: string): boolean => CUSTOMERS.test(word);
