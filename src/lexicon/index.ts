export { type Actor, containers, type Outlet, type Place, type World } from './world.ts'
