import { SCENES, sceneOf, type Scene, type SceneCode } from '../domain/routing/scenes.ts';

/** The nine scenes, in the order in which they are usually told. */
export function routingScenes(): readonly Scene[] {
  return SCENES;
}

/** A scene by the code that is stored with orders and policies. */
export function routingSceneOf(code: string): Scene {
  return sceneOf(code as SceneCode);
}
